package org.tiepdan.identity.user;

import java.util.List;

/**
 * Somebody who does not exist.
 *
 * @param login typed to sign in
 * @param id who it is in tokens and in the log; says nothing of a person
 * @param role code of what that person may do
 * @param bodies codes of the bodies it may be done for; none for an operator
 * @param name shown to the person alone
 */
public record MadeUpUser(String login, String id, String role, List<String> bodies, String name) {

    public MadeUpUser {
        bodies = List.copyOf(bodies);
    }
}
