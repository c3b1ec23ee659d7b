/**
 * Read models by generation: one is served, another may grow beside it, and a pointer in the database says which is which. Everything else asks
 * for a collection by its plain name and gets that of the generation that is served.
 */
@NullMarked
package org.tiepdan.reporting.adapter.generation;

import org.jspecify.annotations.NullMarked;
