/**
 * What the law asks of a case, written a second time and simpler: lists, days and the raw tables, and nothing of what it is
 * compared with. {@code CaseModelTest} holds the topology against it.
 */
@NullMarked
package org.tiepdan.tracking.model;

import org.jspecify.annotations.NullMarked;
