package org.tiepdan.office.client;

import java.util.Optional;

/** Finds the access token of the one whose request is being answered. */
@FunctionalInterface
public interface UserToken {
    /**
     * Renews one that is about to expire.
     *
     * @return empty where nobody is signed in
     * @throws SignInEndedException when it can no longer be renewed
     * @throws org.springframework.web.client.RestClientException when the provider does not answer
     */
    Optional<String> ofThisRequest();
}
