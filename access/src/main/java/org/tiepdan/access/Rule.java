package org.tiepdan.access;

import org.jspecify.annotations.Nullable;

/**
 * One row of the policy.
 *
 * @param role null where the condition is {@link Condition#ANYBODY}
 */
public record Rule(Operation operation, @Nullable Role role, Condition condition) {
    public Rule {
        if ((role == null) != (condition == Condition.ANYBODY)) {
            throw new IllegalArgumentException(operation + ": a rule has a role, or it is for anybody; this one has "
                    + role + " and " + condition);
        }
    }

    boolean allows(Caller caller) {
        return role == null || caller.roles().contains(role);
    }
}
