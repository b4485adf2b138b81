-- Runs once, when PostgreSQL creates its data: the same roles that the embedded database has.
-- The owner changes the schema and is used by migrations alone; the application may do what they grant it; the reporting
-- role may read the views of the schema reporting, and logs in only where it was given a password.

-- A statement that fails must not leave a password in the log.
set log_min_error_statement = panic;

\getenv owner_password TRACKER_OWNER_PASSWORD
\getenv app_password TRACKER_APP_PASSWORD
\set reporting_password ''
\getenv reporting_password TRACKER_REPORTING_PASSWORD

create role tracker_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role tracker_app login nosuperuser nocreatedb nocreaterole password :'app_password';
create role tracker_reporting nologin nosuperuser nocreatedb nocreaterole;
select format('alter role tracker_reporting login password %L', :'reporting_password') where :'reporting_password' <> ''
\gexec

alter database clause_tracker owner to tracker_owner;
alter schema public owner to tracker_owner;
revoke all on database clause_tracker from public;
revoke all on schema public from public;
grant connect, temporary on database clause_tracker to tracker_app;
grant usage on schema public to tracker_app;
grant connect on database clause_tracker to tracker_reporting;
