package no.nystart.access;

import java.util.UUID;

/** One cell of the matrix: this role may, this far. */
public record Right(Role role, Reach reach) {

    static Right own(Role role) {
        return new Right(role, Reach.OWN);
    }

    static Right region(Role role) {
        return new Right(role, Reach.REGION);
    }

    static Right opened(Role role) {
        return new Right(role, Reach.OPENED);
    }

    static Right all(Role role) {
        return new Right(role, Reach.ALL);
    }

    /** Whether a grant of this role, held by an account, reaches what belongs to {@code owner}. */
    boolean covers(UUID account, Grant grant, Owner owner) {
        return grant.role() == role
                && switch (reach) {
                    case ALL -> true;
                    // what is opened is looked up where it is kept
                    case OPENED -> false;
                    case REGION -> grant.region() != null && grant.region().equals(owner.region());
                    case OWN -> owns(account, grant, owner);
                };
    }

    private static boolean owns(UUID account, Grant grant, Owner owner) {
        return switch (grant.role()) {
            case CASEWORKER, OFFICE_MANAGER ->
                grant.office() != null && grant.office().equals(owner.office());
            case COMPANY_CONTACT -> grant.company() != null && grant.company().equals(owner.company());
            case SUPERVISOR ->
                grant.leader() != null && owner.leaders().contains(grant.leader())
                        || owner.leaders().isEmpty()
                                && grant.company() != null
                                && grant.company().equals(owner.company());
            case MENTEE -> grant.youngPerson() != null && grant.youngPerson().equals(owner.youngPerson());
            case COACH -> owner.coaches().contains(account);
            case COORDINATOR, STEERING_GROUP_MEMBER, ADMINISTRATOR, AUDITOR -> false;
        };
    }
}
