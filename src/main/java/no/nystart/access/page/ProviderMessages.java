package no.nystart.access.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.access.provider.Provider;

/** The words of signing in with somebody else's help; texts in messages/provider_nb, provider_nn and provider_en. */
@MessageBundle(value = "provider", locale = "nb")
public interface ProviderMessages {

    @Message
    String signInWith(Provider provider);

    @Message
    String useInstead(Provider provider);

    @Message
    String forWhom(Provider provider);

    String invitation();

    String invitationFor(String name);

    String orPassword();

    String unfinished();

    String noAccount();

    @Message
    String noAccountWhy(Provider provider);

    @Message
    String whatToDo(Provider provider);

    String tryAgain();

    String ofDirectory();

    String readsOnly();

    String readsOnlyHint();

    String mayChange();

    String keys();

    String keysHint();

    String underPresentKey();

    String mayRetire();

    String mayNotRetire();
}
