/** How a file says petitions: cut into records as it comes, each read as the body of one registration. */
@NullMarked
package org.tiepdan.intake.registration.adapter.bulk.file;

import org.jspecify.annotations.NullMarked;
