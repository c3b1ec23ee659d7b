/**
 * The law of a case, implemented a second time and more simply: with lists, days and the raw tables, without the code it is compared with.
 * {@code CaseModelTest} compares the topology with it.
 */
@NullMarked
package org.tiepdan.tracking.model;

import org.jspecify.annotations.NullMarked;
