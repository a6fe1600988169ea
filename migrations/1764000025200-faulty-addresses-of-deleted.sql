-- Whose address it was is gone; the address goes with them.

create trigger forget_faulty_address_of_deleted after delete on person
  for each row execute function forget_faulty_address();
create trigger forget_faulty_address_of_deleted after delete on office
  for each row execute function forget_faulty_address();
