/**
 * Replaces an office's cluster on one machine: a real Kafka broker that keeps its data on disk, and an in-memory
 * replacement for MongoDB, since every read model is rebuilt from the log. Both listen on 127.0.0.1 only, without users
 * or encryption, and are for development, demonstrations and tests.
 */
@NullMarked
package org.tiepdan.localstack;

import org.jspecify.annotations.NullMarked;
