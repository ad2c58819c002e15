package org.fresheyes.server.access;

/** What somebody wants to do. The words finish the sentence "Dr Bello …" in the list of who looked. */
public enum Act {
    READ_CASE("looked at the request"),
    READ_RECORD("looked at the health record"),
    UPLOAD_RECORD("added a health record"),
    ASK("asked for a second opinion"),
    ACT_AS_ASKER("answered or chose for the request"),
    CHANGE_CONTACT("changed how to keep in touch"),
    SEE_WHO_LOOKED("looked at who looked"),
    MANAGE_REPRESENTATIVES("looked at who can act, or changed it"),
    ACCEPT_INVITATION("accepted to act for them"),
    READ_PERSON("looked at name and contact details"),
    VERIFY_AUTHORITY("checked who may act for them"),
    RECORD_CAPACITY("recorded whether they can make this decision"),
    RECORD_DEATH("recorded that the person has died"),
    ACKNOWLEDGE_REQUEST("confirmed that the request arrived"),
    HANDLE_REQUEST("answered the request"),
    ANSWER_DELAY("judged whether waiting could cause harm"),
    REDACT("left something out of the records that are sent"),
    REFER("prepared or sent the referral"),
    APPROVE_OUTSIDE("approved going to another organisation"),
    TRIAGE("decided about the referral"),
    BOOK("kept the appointment up to date"),
    RECORD_FIRST_OPINION("wrote down the first opinion"),
    GIVE_OPINION("worked on the second opinion"),
    ACKNOWLEDGE_OPINION("confirmed the second opinion"),
    RECONCILE("worked on an agreed plan"),
    TRANSFER_RESPONSIBILITY("changed who is responsible for care"),
    CHECK_PRESENTATIONS("checked the record for problems that keep coming back"),
    FIND_PERSON("searched for a person"),
    READ_WORKLIST("looked at a list of requests"),
    MANAGE_PEOPLE("changed who works here"),
    MANAGE_SETTINGS("changed the settings of the organisation"),
    READ_REVIEW_LIST("looked at the list of problems that keep coming back"),
    READ_EPISODE("looked at the visits about one problem"),
    FOLLOW_UP_EPISODE("kept the follow-up of one problem up to date"),
    REVIEW_EPISODE("reviewed the visits about one problem"),
    ADD_VISITS("added visits from a list of the practice"),
    SAY_AGAIN("said that it is the same problem again"),
    READ_BURDEN("looked at how often problems that keep coming back are shown"),
    SET_LIST_SIZE("wrote down how many people are registered"),
    MANAGE_PLACES("changed the wards and beds of the hospital, or looked at them"),
    READ_WARD("looked at who is in which bed"),
    KEEP_BEDS("kept up to date who is in which bed"),
    RAISE_CALL("called for a rapid review"),
    READ_CALLS("looked at the calls for a rapid review"),
    ANSWER_CALL("answered a call for a rapid review"),
    MANAGE_ROTA("changed who is on duty, or made a test call");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
