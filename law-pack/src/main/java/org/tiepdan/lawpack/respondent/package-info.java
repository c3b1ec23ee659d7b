/** What the law asks about a respondent beyond body and role: the unit, and changes of post or body since the act (LTC 12.3–12.5). */
@NullMarked
package org.tiepdan.lawpack.respondent;

import org.jspecify.annotations.NullMarked;
