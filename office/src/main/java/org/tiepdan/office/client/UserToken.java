package org.tiepdan.office.client;

import java.util.Optional;

/** Finds the access token of the user whose request is being answered. */
@FunctionalInterface
public interface UserToken {
    /**
     * Renews a token that is about to expire.
     *
     * @return empty if nobody is signed in
     * @throws SignInEndedException if it can no longer be renewed
     * @throws org.springframework.web.client.RestClientException if the provider does not answer
     */
    Optional<String> ofThisRequest();
}
