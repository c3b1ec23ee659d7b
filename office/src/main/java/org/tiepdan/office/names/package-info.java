/** Suggestions of bodies and communes during typing, including former names and names without diacritics; for every form. */
@NullMarked
package org.tiepdan.office.names;

import org.jspecify.annotations.NullMarked;
