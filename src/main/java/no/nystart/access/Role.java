package no.nystart.access;

/** What a person is to the programme; one account can hold several. */
public enum Role {
    CASEWORKER,
    OFFICE_MANAGER,
    COORDINATOR,
    COACH,
    STEERING_GROUP_MEMBER,
    SUPERVISOR,
    COMPANY_CONTACT,
    MENTEE,
    ADMINISTRATOR,
    AUDITOR
}
