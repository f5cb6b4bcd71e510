package no.nystart.access;

/** How somebody is known to be who they are. */
public enum SignInWay {
    /** A session that began with a password. */
    PASSWORD,
    /** A session that began with the directory of those who work for NAV. */
    ENTRA,
    /** A session that began with the country's common sign-in. */
    IDPORTEN,
    /** A token of the API, which its holder made when signed in. */
    API_TOKEN
}
