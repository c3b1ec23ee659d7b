package org.tiepdan.identity.user;

import java.util.List;

/**
 * A person who does not exist.
 *
 * @param login typed to sign in
 * @param id in tokens and in the log; reveals nothing about a person
 * @param role code of the role
 * @param bodies codes of the person's bodies; none for an operator
 * @param name shown only to the person
 */
public record MadeUpUser(String login, String id, String role, List<String> bodies, String name) {

    public MadeUpUser {
        bodies = List.copyOf(bodies);
    }
}
