/**
 * The pages of everybody who works with a screen, under one address: what the services answer over HTTP, put into
 * words. Stores nothing and decides nothing.
 */
@NullMarked
package org.tiepdan.office;

import org.jspecify.annotations.NullMarked;
