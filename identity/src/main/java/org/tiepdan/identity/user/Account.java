package org.tiepdan.identity.user;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A made-up user with the digest of the password, as Spring checks it. Its user name there is the opaque id, so that sessions, tokens and
 * logs have no other.
 */
public record Account(MadeUpUser user, String digest) implements UserDetails {

    @Override
    public String getUsername() {
        return user.id();
    }

    @Override
    public String getPassword() {
        return digest;
    }

    /** None: the services that read the token decide what a user may do. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String toString() {
        return user.id();
    }
}
