package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.confidentiality.Declarations;

/** One account per role, and a caseworker at each office. */
@ApplicationScoped
class DemoAccounts {

    private static final Map<String, String> CASEWORKERS = Map.of(
            "0402",
            "veileder.kongsvinger",
            "0419",
            "veileder.odal",
            "0420",
            "veileder.eidskog",
            "0425",
            "veileder.solor");

    /** What a young person of the past signs in as. */
    static final String IN_PRACTICE = "ungdom.praksis";

    private final Accounts accounts;
    private final Declarations declarations;

    @Inject
    DemoAccounts(Accounts accounts, Declarations declarations) {
        this.accounts = accounts;
        this.declarations = declarations;
    }

    /** What the caseworker of an office signs in as. */
    static String caseworkerOf(String office) {
        return Objects.requireNonNull(CASEWORKERS.get(office), office);
    }

    /** @return the caseworkers' accounts by office */
    Map<String, UUID> ofOffices() {
        Map<String, UUID> caseworkers = new LinkedHashMap<>();
        caseworkers.put("0402", caseworker("Vennlig Veileder", "0402"));
        caseworkers.put("0419", caseworker("Omtenksom Veileder", "0419"));
        caseworkers.put("0420", caseworker("Effektiv Veileder", "0420"));
        caseworkers.put("0425", caseworker("Stødig Veileder", "0425"));
        open(
                "veileder.klarert",
                "Klarert Veileder",
                Grant.inOffice(Role.CASEWORKER, DemoRegister.REGION, "0402").withClearance(),
                Grant.inOffice(Role.CASEWORKER, DemoRegister.REGION, "0425").withClearance());
        open(
                "leder.kongsvinger",
                "Rettvis Kontorleder",
                Grant.inOffice(Role.OFFICE_MANAGER, DemoRegister.REGION, "0402"));
        return caseworkers;
    }

    void ofProgramme() {
        open("koordinator", "Samlende Koordinator", Grant.inRegion(Role.COORDINATOR, DemoRegister.REGION));
        open("coach", "Lyttende Coach", Grant.inRegion(Role.COACH, DemoRegister.REGION));
        open("styringsgruppe", "Klok Styringsgruppe", Grant.inRegion(Role.STEERING_GROUP_MEMBER, DemoRegister.REGION));
        open("administrator", "Ryddig Administrator", Grant.of(Role.ADMINISTRATOR));
        open("revisor", "Nøye Revisor", Grant.of(Role.AUDITOR));
    }

    /** @param called the last part of both logins */
    void ofCompany(String called, UUID company, String contactName, UUID leader, String leaderName) {
        open("bedrift." + called, contactName, Grant.ofCompany(DemoRegister.REGION, company));
        declarations.declare(
                open("mentor." + called, leaderName, Grant.ofLeader(DemoRegister.REGION, company, leader)));
    }

    void ofYoungPerson(UUID youngPerson, String name) {
        open("ungdom", name, Grant.ofYoungPerson(youngPerson));
    }

    /** Is granted what it may when the past is played. */
    void ofPast() {
        open(IN_PRACTICE, "Kvass Pil");
    }

    private UUID caseworker(String name, String office) {
        return open(caseworkerOf(office), name, Grant.inOffice(Role.CASEWORKER, DemoRegister.REGION, office));
    }

    private UUID open(String login, String name, Grant... grants) {
        UUID account = accounts.openForDemo(login, name).id();
        for (Grant grant : grants) {
            accounts.grant(account, grant, null);
        }
        return account;
    }
}
