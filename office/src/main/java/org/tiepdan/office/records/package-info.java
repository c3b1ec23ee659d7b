/** The seals of the record (dấu niêm phong sổ): the newest on the leader's page, and all of them to print and sign. */
@NullMarked
package org.tiepdan.office.records;

import org.jspecify.annotations.NullMarked;
