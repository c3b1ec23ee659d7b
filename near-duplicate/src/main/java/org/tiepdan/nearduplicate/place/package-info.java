/**
 * Places that a text names: communes by their names of today or of before July 2025, with or without marks, also misspelt, as the codes of
 * today. Where a name may mean several communes, all of them are returned.
 */
@NullMarked
package org.tiepdan.nearduplicate.place;

import org.jspecify.annotations.NullMarked;
