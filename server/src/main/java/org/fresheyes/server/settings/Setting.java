package org.fresheyes.server.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every key of the configuration file. {@code docs/configuration.md} lists the same, and a test compares them. */
public enum Setting {
    PORT("port", "8080", Shape.PORT, "The port the pages are served on; 0 takes any free one."),
    LISTEN(
            "listen",
            "localhost",
            Shape.TEXT,
            "The network address to listen on. With `localhost` only this machine gets in; `0.0.0.0` lets others in."),
    PUBLIC_URL(
            "public-url",
            "",
            Shape.ADDRESS,
            "The address people type to get here. Empty: `http://localhost:` and the port."),
    BEHIND_PROXY(
            "behind-proxy",
            "off",
            Shape.SWITCH,
            "Whether a proxy of yours stands in front. On: its `X-Forwarded-…` headers are believed."),
    DATA("data", "data", Shape.FOLDER, "The folder that everything is kept in."),
    DB(
            "db",
            "",
            Shape.TEXT,
            "JDBC address of a PostgreSQL 16 or later to use. Empty: the server runs one of its own in the data folder."),
    DB_USER("db-user", "", Shape.TEXT, "User name for `db`, when the address does not hold it."),
    DB_PASSWORD("db-password", "", Shape.SECRET, "Password for `db`, when the address does not hold it."),
    CACHE(
            "cache",
            "",
            Shape.FOLDER,
            "Where the PostgreSQL programs are unpacked once. Empty: the usual cache folder of this machine."),
    DEMO(
            "demo",
            "on",
            Shape.SWITCH,
            "Whether made-up people, cases and sign-ins are put into an empty database. Turn it off for real use."),
    SERVICE_NAME("service-name", "Fresh Eyes", Shape.TEXT, "What the service is called, on every page."),
    HELP_PHONE("help.phone", "01632 960101", Shape.TEXT, "The phone number of a person who can do the same by phone."),
    HELP_HOURS("help.hours", "Monday to Friday, 9am to 5pm", Shape.TEXT, "When that phone is answered."),
    SESSION_LIFETIME(
            "session-lifetime", "30m", Shape.DURATION, "After this long without a request a person signs in again."),
    RECORD_LIMIT(
            "record-limit",
            "20M",
            Shape.SIZE,
            "The largest health record file that is taken. Unpacked it may be twice as large."),
    MESSAGES_KEPT(
            "messages-kept",
            "30d",
            Shape.DURATION,
            "How long a message is kept after it was delivered, between parts of the server or to a person. Others are kept until then."),
    MAIL_HOST("mail.host", "", Shape.TEXT, "The SMTP server that takes e-mail. Empty: none."),
    MAIL_PORT("mail.port", "587", Shape.PORT, "Its port."),
    MAIL_TLS("mail.tls", "on", Shape.SWITCH, "Whether the connection must be encrypted (STARTTLS)."),
    MAIL_USER("mail.user", "", Shape.TEXT, "The name this server signs in with there. Empty: it does not."),
    MAIL_PASSWORD("mail.password", "", Shape.SECRET, "The password to that name."),
    MAIL_FROM("mail.from", "fresh-eyes@localhost", Shape.TEXT, "The address that e-mail comes from."),
    NOTIFY_API_KEY(
            "notify.api-key", "", Shape.SECRET, "The key of your service at GOV.UK Notify. Empty: it is not used."),
    NOTIFY_ADDRESS(
            "notify.address", "https://api.notifications.service.gov.uk", Shape.ADDRESS, "Where Notify is asked."),
    NOTIFY_EMAIL_TEMPLATE(
            "notify.email-template",
            "",
            Shape.TEXT,
            "The id of a template for e-mail there, with `((subject))` and `((words))`. Empty: Notify sends no e-mail."),
    NOTIFY_TEXT_TEMPLATE(
            "notify.text-template",
            "",
            Shape.TEXT,
            "The id of a template for text messages there, with `((words))`. Empty: Notify sends none."),
    PUBLIC_TRIES(
            "public-tries",
            "60",
            Shape.COUNT,
            "How often one network address may send a public form, or fail to sign in, at once and per minute."),
    CDS_HOOKS_CLIENTS(
            "cds-hooks.clients",
            "",
            Shape.FOLDER,
            "The file that registers the clinical systems that may ask about people's records. Empty: none may."),
    CDS_HOOKS_OPEN_DISCOVERY(
            "cds-hooks.open-discovery",
            "off",
            Shape.SWITCH,
            "Whether the list of services can be read without a token. It says nothing about people."),
    CDS_HOOKS_CALLS(
            "cds-hooks.calls", "1000", Shape.COUNT, "How often one clinical system may call, at once and per minute."),
    CDS_HOOKS_BODY_LIMIT(
            "cds-hooks.body-limit",
            "10M",
            Shape.SIZE,
            "The largest call that is read, and the most that is fetched for one."),
    CDS_HOOKS_FETCH_TIME(
            "cds-hooks.fetch-time",
            "3s",
            Shape.DURATION,
            "How long fetching a record from the clinical system may take, all in all. Then the card says what was not checked."),
    CDS_HOOKS_FETCH_PAGES(
            "cds-hooks.fetch-pages", "20", Shape.COUNT, "How many pages of each kind of entry are fetched at most."),
    ADT_PORT(
            "adt.port",
            "",
            Shape.PORT,
            "The port on which hospital systems tell who lies where: HL7 v2.4 ADT over MLLP. Empty: nobody listens."),
    ADT_LISTEN(
            "adt.listen",
            "localhost",
            Shape.TEXT,
            "The network address to listen on for that. The protocol has no encryption: keep it inside the hospital’s "
                    + "network, or behind a tunnel."),
    ADT_FACILITIES(
            "adt.facilities",
            "",
            Shape.TEXT,
            "Which facilities (MSH-4, PV1-3) stand for which hospital, such as `RCB55=RCB55, YORK=RCB00`. Others are refused."),
    ADT_SIZE("adt.size", "256K", Shape.SIZE, "The largest such message that is taken."),
    ADT_TIME("adt.time", "30s", Shape.DURATION, "How long a system may take to send one message."),
    SIGNIN_ISSUER(
            "signin.issuer",
            "",
            Shape.ADDRESS,
            "The OpenID Connect provider people sign in with, and staff too without `signin.staff.issuer`. "
                    + "Empty: the provider that comes with the demo."),
    SIGNIN_NAME("signin.name", "NHS login", Shape.TEXT, "What that provider is called, on its button."),
    SIGNIN_AUTHORIZATION_URI(
            "signin.authorization-uri",
            "",
            Shape.ADDRESS,
            "The provider's authorisation page, which people are sent to."),
    SIGNIN_TOKEN_URI("signin.token-uri", "", Shape.ADDRESS, "Where the server exchanges the provider's code."),
    SIGNIN_JWK_URI("signin.jwk-uri", "", Shape.ADDRESS, "Where the provider publishes its signing keys."),
    SIGNIN_USERINFO_URI("signin.userinfo-uri", "", Shape.ADDRESS, "Where the provider tells more about somebody."),
    SIGNIN_CLIENT_ID("signin.client-id", "fresheyes", Shape.TEXT, "The name the provider knows this server by."),
    SIGNIN_CLIENT_SECRET("signin.client-secret", "", Shape.SECRET, "The password this server shows to the provider."),
    SIGNIN_CLIENT_KEY(
            "signin.client-key",
            "",
            Shape.FOLDER,
            "The file with an RSA private key (PKCS#8, PEM) that this server shows instead of a password, "
                    + "as NHS login asks (`private_key_jwt`)."),
    SIGNIN_CLIENT_KEY_ID("signin.client-key-id", "", Shape.TEXT, "The name under which the provider knows that key."),
    SIGNIN_CLIENT_KEY_ALGORITHM("signin.client-key-algorithm", "RS512", Shape.ALGORITHM, "How that key signs."),
    SIGNIN_SCOPES("signin.scopes", "openid profile email", Shape.TEXT, "What the provider is asked to tell."),
    SIGNIN_ALGORITHM(
            "signin.algorithm",
            "RS256",
            Shape.ALGORITHM,
            "How the provider signs its identity tokens; NHS login: `RS512`."),
    SIGNIN_NHS_NUMBER_CLAIM(
            "signin.nhs-number-claim", "nhs_number", Shape.TEXT, "The claim that holds the verified NHS number."),
    SIGNIN_LEVEL_CLAIM(
            "signin.level-claim",
            "identity_proofing_level",
            Shape.TEXT,
            "The claim that says how well the identity was proven."),
    SIGNIN_LEVEL(
            "signin.level",
            "P9",
            Shape.TEXT,
            "The value of that claim people need to see records. Others get general guidance only."),
    SIGNIN_STAFF_ROLES_CLAIM(
            "signin.staff-roles-claim",
            "nhsid_nrbac_roles",
            Shape.TEXT,
            "The claim with the roles of staff, as in CIS2: a list of `org_code` and `role_code`."),
    SIGNIN_STAFF_ROLES(
            "signin.staff-roles",
            "",
            Shape.TEXT,
            "Which job codes give which role, such as `R0260=GP, R0050=CONSULTANT`. Empty: only administrators give roles."),
    SIGNIN_STAFF_ISSUER(
            "signin.staff.issuer",
            "",
            Shape.ADDRESS,
            "A provider of their own for staff, such as CIS2. Then the other one gives nobody a role."),
    SIGNIN_STAFF_NAME("signin.staff.name", "NHS CIS2", Shape.TEXT, "What it is called, on its button."),
    SIGNIN_STAFF_AUTHORIZATION_URI(
            "signin.staff.authorization-uri", "", Shape.ADDRESS, "As `signin.authorization-uri`, for staff."),
    SIGNIN_STAFF_TOKEN_URI("signin.staff.token-uri", "", Shape.ADDRESS, "As `signin.token-uri`, for staff."),
    SIGNIN_STAFF_JWK_URI("signin.staff.jwk-uri", "", Shape.ADDRESS, "As `signin.jwk-uri`, for staff."),
    SIGNIN_STAFF_USERINFO_URI("signin.staff.userinfo-uri", "", Shape.ADDRESS, "As `signin.userinfo-uri`, for staff."),
    SIGNIN_STAFF_CLIENT_ID("signin.staff.client-id", "fresheyes", Shape.TEXT, "As `signin.client-id`, for staff."),
    SIGNIN_STAFF_CLIENT_SECRET("signin.staff.client-secret", "", Shape.SECRET, "As `signin.client-secret`, for staff."),
    SIGNIN_STAFF_CLIENT_KEY("signin.staff.client-key", "", Shape.FOLDER, "As `signin.client-key`, for staff."),
    SIGNIN_STAFF_CLIENT_KEY_ID("signin.staff.client-key-id", "", Shape.TEXT, "As `signin.client-key-id`, for staff."),
    SIGNIN_STAFF_CLIENT_KEY_ALGORITHM(
            "signin.staff.client-key-algorithm",
            "RS512",
            Shape.ALGORITHM,
            "As `signin.client-key-algorithm`, for staff."),
    SIGNIN_STAFF_SCOPES(
            "signin.staff.scopes",
            "openid profile email nationalrbacaccess",
            Shape.TEXT,
            "As `signin.scopes`, for staff."),
    SIGNIN_STAFF_ALGORITHM("signin.staff.algorithm", "RS256", Shape.ALGORITHM, "As `signin.algorithm`, for staff."),
    SIGNIN_BUILT_IN(
            "signin.built-in",
            "",
            Shape.SWITCH,
            "Whether the built-in sign-in page with made-up people runs. Empty: only with the demo. Never for real use.");

    private final String key;
    private final String fallback;
    private final Shape shape;
    private final String about;

    Setting(String key, String fallback, Shape shape, String about) {
        this.key = key;
        this.fallback = fallback;
        this.shape = shape;
        this.about = about;
    }

    /** The key as written in the file, and after {@code --} on the command line. */
    public String key() {
        return key;
    }

    /** The value when nobody gives one; may be empty. */
    public String fallback() {
        return fallback;
    }

    /** What it is, for the person who configures it. */
    public String about() {
        return about;
    }

    /** The environment variable that can give its value. */
    public String variable() {
        return "FRESHEYES_" + key.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    Shape shape() {
        return shape;
    }

    /** Whether it is written without a value on the command line: {@code --demo}, {@code --no-demo}. */
    public boolean isSwitch() {
        return shape == Shape.SWITCH;
    }

    /** The setting that an option of the command line such as {@code --port}, {@code --port=80} or {@code --no-demo} sets. */
    public static Optional<Setting> ofOption(String option) {
        if (!option.startsWith("--")) {
            return Optional.empty();
        }
        String name = option.substring(2).replaceFirst("=.*", "");
        return of(name).or(() ->
                name.startsWith("no-") ? of(name.substring(3)).filter(Setting::isSwitch) : Optional.empty());
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
