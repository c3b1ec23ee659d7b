package org.tiepdan.identity.user;

import java.util.Map;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The users with the digests of their passwords. */
final class Accounts implements UserDetailsService {
    private final MadeUpUsers users;
    private final Map<String, String> digests;

    /** @param digests of passwords, by login */
    Accounts(MadeUpUsers users, Map<String, String> digests) {
        this.users = users;
        this.digests = Map.copyOf(digests);
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        var login = Logins.of(typed);
        var digest = digests.get(login);
        return users.find(login)
                .filter(_ -> digest != null)
                .map(user -> new Account(user, String.valueOf(digest)))
                .orElseThrow(() -> new UsernameNotFoundException("No such user."));
    }
}
