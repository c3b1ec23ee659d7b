/** Looks a search up in the database. */
@NullMarked
package org.tiepdan.reporting.search.adapter;

import org.jspecify.annotations.NullMarked;
