package no.nystart.access.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.access.Role;

/** The words of signing in and of accounts; texts in messages/access_nb, access_nn and access_en. */
@MessageBundle(value = "access", locale = "nb")
public interface AccessMessages {

    String signIn();

    String login();

    String password();

    String passwordAgain();

    String passwordHint(int characters);

    String demoAccounts();

    String demoAccountsHint(String password);

    String invitation();

    String invitationFor(String name);

    String choosePassword();

    String invitationClosed();

    String invitationClosedHint();

    String setup();

    String setupHint();

    String setupToken();

    String displayName();

    String openAdministrator();

    String accounts();

    String accountsEmpty();

    String accountsCaption();

    String openAccount();

    String account();

    String rights();

    String noRights();

    String state();

    String stateOpen();

    String stateInvited();

    String stateClosed();

    String invite();

    String inviteHint();

    String invitationLink(String name);

    String invitationLinkHint();

    String grantRole();

    String role();

    String region();

    String office();

    String company();

    String leader();

    String youngPerson();

    String boundHint();

    String cleared();

    String clearedHint();

    String clearedShort();

    String grant();

    String revoke();

    String granted();

    String revoked();

    String email();

    String emailHint();

    String saveEmail();

    String emailSaved();

    String closeAccount();

    String closed();

    @Message
    String roleName(Role role);

    String tokens();

    String tokensHint();

    String tokensEmpty();

    String tokenName();

    String tokenUntil();

    String issueToken();

    String tokenOnce();

    String revokeToken();

    String inviteHolder();

    String invitedHint(String login);

    String back();

    String officeHint();

    String regionHint();

    String companyHint();

    String leaderHint();

    String youngPersonHint();

    String none();

    String reason();

    String reasonHint();

    String revokedReason();

    String boundTo();

    String rightsBefore();

    String offices();

    String officesHint();

    String officesEmpty();

    String officesCaption();

    String newRegion();

    String regionName();

    String regionCode();

    String regionCodeHint();

    String newOffice();

    String officeName();

    String officeCode();

    String officeCodeHint();

    String officeRegion();

    String officeSaved();

    String regionSaved();

    String revokeRole(String role);

    String revokeMeans(String name);

    String givenBy(String name, String when);

    String givenByRegister(String when);

    String takenBy(String name, String when);

    String because(String reason);
}
