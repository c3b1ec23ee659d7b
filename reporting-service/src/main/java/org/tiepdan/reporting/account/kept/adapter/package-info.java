/** Reads the cases of the accounts from MongoDB. */
@NullMarked
package org.tiepdan.reporting.account.kept.adapter;

import org.jspecify.annotations.NullMarked;
