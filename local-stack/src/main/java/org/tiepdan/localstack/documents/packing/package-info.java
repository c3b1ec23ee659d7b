/** How one document is packed into bytes and read again, whole or in part. */
@NullMarked
package org.tiepdan.localstack.documents.packing;

import org.jspecify.annotations.NullMarked;
