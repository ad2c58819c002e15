-- What organisations have set before there was a choice of approvers, or contacts: the usual, and none.
update opinion_policy
set policy = ('{"approvers": ["CLINICIAN", "ADMINISTRATOR"], "contacts": {"pals": null, "advocacy": null}}'::jsonb
    || policy::jsonb)::text;
