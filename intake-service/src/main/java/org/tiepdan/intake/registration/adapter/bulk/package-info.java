/** Nhập sổ: many petitions in one request, read and answered line by line with bounded memory, in the order of the file. */
@NullMarked
package org.tiepdan.intake.registration.adapter.bulk;

import org.jspecify.annotations.NullMarked;
