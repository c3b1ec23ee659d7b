/**
 * A whole system for the journeys: the packaged services as separate processes with a broker and a database selected by one switch
 * ({@code -Dtiepdan.backend=local|testcontainers|external}). The switch never skips a test.
 */
@NullMarked
package org.tiepdan.system.harness;

import org.jspecify.annotations.NullMarked;
