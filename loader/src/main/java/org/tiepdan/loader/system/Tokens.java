package org.tiepdan.loader.system;

import java.util.Optional;

/** The tokens of requests. */
interface Tokens {
    /** For a system without tokens. */
    Tokens NONE = new Tokens() {
        @Override
        public Optional<String> current(As as) {
            return Optional.empty();
        }

        @Override
        public Optional<String> afterRefusalOf(As as, String token) {
            return Optional.empty();
        }
    };

    /** @return one believed to be valid; empty if requests need none */
    Optional<String> current(As as) throws InterruptedException;

    /** @return another one than the one that a service refused with 401; empty for none */
    Optional<String> afterRefusalOf(As as, String token) throws InterruptedException;

    /** @param token created elsewhere, which cannot be renewed */
    static Tokens given(String token) {
        return new Tokens() {
            @Override
            public Optional<String> current(As as) {
                return Optional.of(token);
            }

            @Override
            public Optional<String> afterRefusalOf(As as, String refused) {
                return Optional.empty();
            }
        };
    }
}
