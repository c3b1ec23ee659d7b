/**
 * Measures how well copies of petitions are found: pairs made from laws, forms and the sample year, by kind of change. See
 * docs/near-duplicates.md.
 */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import org.jspecify.annotations.NullMarked;
