-- The list of a class asks for each guardian's newest invitation, the list of staff for each member's.
create index invitation_guardian on invitation (school_id, guardian_id);
create index invitation_staff on invitation (school_id, staff_id);
