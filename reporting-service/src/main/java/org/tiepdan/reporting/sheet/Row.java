package org.tiepdan.reporting.sheet;

import java.util.List;

/**
 * @param cells one for each column
 * @param total it is the sum of the others
 */
public record Row(List<Cell> cells, boolean total) {}
