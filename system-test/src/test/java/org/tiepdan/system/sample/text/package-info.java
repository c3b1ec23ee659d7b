/** The law pack and the answers, read as text: no class of the law pack or of a service is used. */
@NullMarked
package org.tiepdan.system.sample.text;

import org.jspecify.annotations.NullMarked;
