/**
 * Read models by generation: one is served, another may be built beside it, and a pointer in the database says which is which. All other
 * code asks for a collection by its plain name and gets that of the served generation.
 */
@NullMarked
package org.tiepdan.reporting.adapter.generation;

import org.jspecify.annotations.NullMarked;
