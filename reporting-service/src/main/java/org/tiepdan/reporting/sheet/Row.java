package org.tiepdan.reporting.sheet;

import java.util.List;

/**
 * @param cells one for each column
 * @param total it is of all bodies together; not always the sum of the others, as what one body handed to another counts once
 */
public record Row(List<Cell> cells, boolean total) {}
