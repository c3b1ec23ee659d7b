package org.tiepdan.loader.system;

import java.util.Optional;

/** The tokens that requests carry. */
interface Tokens {
    /** For a system that asks for none. */
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

    /** @return one that is good as far as is known here; empty where requests carry none */
    Optional<String> current(As as) throws InterruptedException;

    /** @return another than the one that a service refused with 401; empty where there is no other */
    Optional<String> afterRefusalOf(As as, String token) throws InterruptedException;

    /** @param token made elsewhere, which nobody renews */
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
