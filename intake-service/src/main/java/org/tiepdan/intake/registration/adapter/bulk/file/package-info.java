/**
 * File formats of an import: the stream is cut into records as it arrives, each read as the body of one registration.
 */
@NullMarked
package org.tiepdan.intake.registration.adapter.bulk.file;

import org.jspecify.annotations.NullMarked;
