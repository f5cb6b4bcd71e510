package no.nystart.access;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The person behind a request, with what they may right now: read anew for every request.
 *
 * @param session the session's or API token's id
 */
public record Visitor(UUID account, String login, String displayName, String language, UUID session, List<Grant> grants)
        implements Principal {

    public Visitor {
        grants = List.copyOf(grants);
    }

    @Override
    public String getName() {
        return login;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any role may do this at all, to something. */
    public boolean may(Operation operation) {
        return operation.isForAnybody()
                || operation.isForEverySignedIn()
                || operation.rights().stream().anyMatch(right -> has(right.role()));
    }

    /** Whether this may be done to what belongs to {@code owner}. */
    public boolean may(Operation operation, Owner owner) {
        return operation.rights().stream()
                .anyMatch(right -> grants.stream().anyMatch(grant -> right.covers(account, grant, owner)));
    }

    /** Whether this may be done to what the visitor has opened with a reason. */
    boolean mayWhenOpened(Operation operation) {
        return operation.rights().stream().anyMatch(right -> right.reach() == Reach.OPENED && has(right.role()));
    }

    /** For lists and counts: how far this visitor sees with this operation. */
    public Scope scope(Operation operation) {
        return Scope.of(operation, grants);
    }

    /** Offices whose protected and shielded people this visitor is cleared to see. */
    public Set<String> clearedOffices() {
        return grants.stream()
                .filter(grant -> grant.cleared() && grant.office() != null)
                .map(Grant::office)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Young people that this visitor is. */
    public Set<UUID> ownPeople() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.MENTEE && grant.youngPerson() != null)
                .map(Grant::youngPerson)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Companies that this visitor speaks for or leads at. */
    public Set<UUID> companies() {
        return grants.stream()
                .map(Grant::company)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Offices this visitor works at, in order. */
    public List<String> offices() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.CASEWORKER || grant.role() == Role.OFFICE_MANAGER)
                .map(Grant::office)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether this visitor coordinates programmes in the region. */
    public boolean coordinates(String region) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.COORDINATOR && region.equals(grant.region()));
    }

    @Override
    public String toString() {
        return "Visitor[" + account + "]";
    }
}
