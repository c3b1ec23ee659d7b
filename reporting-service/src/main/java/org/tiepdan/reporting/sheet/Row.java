package org.tiepdan.reporting.sheet;

import java.util.List;

/**
 * @param cells one for each column
 * @param total whether it covers all bodies; not always the sum of the others, since a case that one body handed to another counts once
 */
public record Row(List<Cell> cells, boolean total) {}
