/** Bodies and communes found while their name is typed: old names, without diacritics. For every form that asks for one. */
@NullMarked
package org.tiepdan.office.names;

import org.jspecify.annotations.NullMarked;
