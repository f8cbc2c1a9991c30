-- Classes say whether a roster made them: then a roster may also end their memberships.
ALTER TABLE "classes" ADD COLUMN "from_roster" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- The adults a roster names for a pupil. Nobody is invited or linked by it; some must wait until a person has looked.
CREATE TABLE "pupil_contacts" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"name" text NOT NULL,
	"relation" text NOT NULL,
	"email" text,
	"hold" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pupil_contacts_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
ALTER TABLE "pupil_contacts" ADD CONSTRAINT "pupil_contacts_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pupil_contacts_pupil" ON "pupil_contacts" USING btree ("school_id","pupil_id");--> statement-breakpoint
select lock_by_school('pupil_contacts');
-- A contact who is no longer in the school's system is not kept here either.
grant select, insert, delete on pupil_contacts to foothold_app;
