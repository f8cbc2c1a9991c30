-- Made by drizzle-kit from src/lib/server/db/schema, then read and completed by hand (INCLUDE, fillfactor).
CREATE TABLE "follow_ups" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date,
	"slot" smallint,
	"membership_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"words" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	CONSTRAINT "follow_ups_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "follow_ups_check_in_whole" CHECK (("follow_ups"."day" is null) = ("follow_ups"."slot" is null))
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date,
	"slot" smallint,
	"membership_id" uuid NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "notes_check_in_whole" CHECK (("notes"."day" is null) = ("notes"."slot" is null))
);
--> statement-breakpoint
CREATE TABLE "openings" (
	"school_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date NOT NULL,
	"slot" smallint NOT NULL,
	"membership_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "openings_pk" PRIMARY KEY("school_id","pupil_id","day","slot","membership_id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date NOT NULL,
	"slot" smallint NOT NULL,
	"membership_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "reviews_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"slot" smallint,
	"reasons" text[] NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	CONSTRAINT "alerts_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "alerts_once" UNIQUE NULLS NOT DISTINCT("school_id","pupil_id","day","kind","slot")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"school_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date NOT NULL,
	"slot" smallint NOT NULL,
	"id" uuid NOT NULL,
	"band" text NOT NULL,
	"corner" smallint,
	"words" text[],
	"abouts" text[],
	"needs" text[],
	"subjects" smallint[],
	"confidences" smallint[],
	"progresses" smallint[],
	"safe" smallint,
	"belonging" smallint,
	"ready" smallint,
	"note" text,
	"note_answer" smallint,
	"audience" text NOT NULL,
	"worries" text[],
	"tablet_id" uuid,
	"occurred_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "check_ins_pk" PRIMARY KEY("school_id","pupil_id","day","slot")
		-- what charts read, so that a chart never visits the table
		INCLUDE ("band","corner","subjects","confidences","progresses")
) WITH (autovacuum_vacuum_insert_scale_factor = 0.02);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"school_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date NOT NULL,
	"slot" smallint NOT NULL,
	"id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_pk" PRIMARY KEY("school_id","pupil_id","day","slot"),
	CONSTRAINT "drafts_id" UNIQUE("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "pupil_cards" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"shown_name" text NOT NULL,
	"surname" text NOT NULL,
	"symbol" text NOT NULL,
	"last_day" date,
	"corners" text NOT NULL,
	"confidences" text NOT NULL,
	"waiting" smallint DEFAULT 0 NOT NULL,
	"talk_waiting" smallint DEFAULT 0 NOT NULL,
	"open_goals" smallint DEFAULT 0 NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "pupil_cards_pk" PRIMARY KEY("school_id","class_id","pupil_id")
) WITH (fillfactor = 50);
--> statement-breakpoint
CREATE TABLE "comment_versions" (
	"school_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_versions_pk" PRIMARY KEY("school_id","pupil_id","comment_id","version")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date,
	"slot" smallint,
	"goal_id" uuid,
	"membership_id" uuid NOT NULL,
	"body" text NOT NULL,
	"version" smallint DEFAULT 1 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"visible_from" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "comments_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "comments_own" UNIQUE("school_id","pupil_id","id"),
	CONSTRAINT "comments_check_in_whole" CHECK (("comments"."day" is null) = ("comments"."slot" is null))
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"symbol" text,
	"words" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "replies_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"totp_sealed" text,
	"totp_confirmed_at" timestamp with time zone,
	"totp_last_step" integer,
	"recovery_hashes" text[],
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "accounts_pk" PRIMARY KEY("id"),
	CONSTRAINT "accounts_email_lower" CHECK ("accounts"."email" = lower("accounts"."email"))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"kind" text NOT NULL,
	"school_id" uuid,
	"account_id" uuid,
	"email" text,
	"name" text,
	"roles" text[],
	"pupil_id" uuid,
	"relation" text,
	"made_by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"wrong" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "invitations_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid NOT NULL,
	"school_id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"done_at" timestamp with time zone,
	"fault" text,
	CONSTRAINT "jobs_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"school_id" uuid,
	"account_id" uuid,
	"membership_id" uuid,
	"pupil_id" uuid,
	"tablet_id" uuid,
	"second_factor" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_pk" PRIMARY KEY("id"),
	CONSTRAINT "sessions_of_a_pupil" CHECK ("sessions"."kind" <> 'pupil' or ("sessions"."school_id" is not null and "sessions"."pupil_id" is not null)),
	CONSTRAINT "sessions_of_an_adult" CHECK ("sessions"."kind" <> 'adult' or "sessions"."account_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text NOT NULL,
	"failures" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "throttles_pk" PRIMARY KEY("key")
);
--> statement-breakpoint
CREATE TABLE "goal_ratings" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"day" date NOT NULL,
	"band" text NOT NULL,
	"confidence" smallint,
	"progress" smallint,
	"evidence" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goal_ratings_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "goal_states" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"state" text NOT NULL,
	"words" text,
	"by_kind" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goal_states_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "goal_steps" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"words" text NOT NULL,
	"ticked_at" timestamp with time zone,
	CONSTRAINT "goal_steps_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"about" text NOT NULL,
	"want" text NOT NULL,
	"best_bit" text,
	"obstacle" text,
	"if_then" text,
	"first_step" text,
	"target_on" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "goals_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "goals_number" UNIQUE("school_id","pupil_id","number"),
	CONSTRAINT "goals_own" UNIQUE("school_id","pupil_id","id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"shortcuts" boolean DEFAULT true NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "memberships_account" UNIQUE("school_id","account_id","kind")
);
--> statement-breakpoint
CREATE TABLE "pupil_identifiers" (
	"school_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value_hash" text NOT NULL,
	CONSTRAINT "pupil_identifiers_pk" PRIMARY KEY("school_id","kind","value_hash")
);
--> statement-breakpoint
CREATE TABLE "pupils" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"first_name" text NOT NULL,
	"surname" text NOT NULL,
	"shown_name" text NOT NULL,
	"year" smallint,
	"symbol" text NOT NULL,
	"band" text,
	"locale" text,
	"comfort" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "pupils_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "staff_roles" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"role" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "staff_roles_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "concern_acknowledgements" (
	"school_id" uuid NOT NULL,
	"concern_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "concern_acknowledgements_pk" PRIMARY KEY("school_id","concern_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "concerns" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"day" date,
	"slot" smallint,
	"membership_id" uuid NOT NULL,
	"words" text NOT NULL,
	"child_words" text,
	"happened" text,
	"told_in_person" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "concerns_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "concerns_author" UNIQUE("school_id","id","membership_id"),
	CONSTRAINT "concerns_check_in_whole" CHECK (("concerns"."day" is null) = ("concerns"."slot" is null))
);
--> statement-breakpoint
CREATE TABLE "talk_requests" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"adult_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "talk_requests_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "talk_requests_own" UNIQUE("school_id","pupil_id","id")
);
--> statement-breakpoint
CREATE TABLE "talk_steps" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"step" text NOT NULL,
	"meet_at" timestamp with time zone,
	"membership_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "talk_steps_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "classes" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"year" smallint,
	"band" text NOT NULL,
	"sign_in" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "classes_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "confidence_areas" (
	"school_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"name" text NOT NULL,
	"symbol" text NOT NULL,
	"position" smallint NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "confidence_areas_pk" PRIMARY KEY("school_id","number")
);
--> statement-breakpoint
CREATE TABLE "schools" (
	"school_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phase" text NOT NULL,
	"time_zone" text DEFAULT 'Europe/London' NOT NULL,
	"locale" text DEFAULT 'en-GB' NOT NULL,
	"second_factor" boolean DEFAULT false NOT NULL,
	"rota" jsonb NOT NULL,
	"reads_by" text,
	"safety_text" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "schools_pk" PRIMARY KEY("school_id")
);
--> statement-breakpoint
CREATE TABLE "tablet_classes" (
	"school_id" uuid NOT NULL,
	"tablet_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	CONSTRAINT "tablet_classes_pk" PRIMARY KEY("school_id","tablet_id","class_id")
);
--> statement-breakpoint
CREATE TABLE "tablets" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"enrolled_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "tablets_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "tablets_token" UNIQUE("school_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "terms_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "badges" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"issued_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "badges_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "badges_token" UNIQUE("school_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "picture_pins" (
	"school_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"hmac" text NOT NULL,
	"places" smallint NOT NULL,
	"set_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "picture_pins_pk" PRIMARY KEY("school_id","pupil_id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_windows" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"pupil_id" uuid,
	"opened_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "sign_in_windows_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "caseloads" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"added_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "caseloads_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "class_members" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "class_members_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "class_staff" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "class_staff_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "guardian_blocks" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"set_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	CONSTRAINT "guardian_blocks_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "guardianships" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"verified_at" timestamp with time zone,
	"verified_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "guardianships_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"viewer_kind" text NOT NULL,
	"viewer_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"item_id" uuid,
	"request_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_log_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"sentence" text NOT NULL,
	"ask" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "letters_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "roster_previews" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"plan" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "roster_previews_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pupil_id" uuid NOT NULL,
	"goal_id" uuid,
	"day" date,
	"slot" smallint,
	"audience" text NOT NULL,
	"by_kind" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by_kind" text,
	"withdrawn_by_id" uuid,
	CONSTRAINT "shares_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "shares_one_thing" CHECK (("shares"."goal_id" is null) <> ("shares"."day" is null) and ("shares"."day" is null) = ("shares"."slot" is null))
);
--> statement-breakpoint
CREATE TABLE "traces" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"viewer_kind" text NOT NULL,
	"viewer_id" uuid,
	"verb" text NOT NULL,
	"noun" text NOT NULL,
	"item_id" uuid,
	"pupil_id" uuid,
	"request_id" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "traces_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_done_fk" FOREIGN KEY ("school_id","done_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "openings" ADD CONSTRAINT "openings_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "openings" ADD CONSTRAINT "openings_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_closed_fk" FOREIGN KEY ("school_id","closed_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil_cards" ADD CONSTRAINT "pupil_cards_class_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil_cards" ADD CONSTRAINT "pupil_cards_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_versions" ADD CONSTRAINT "comment_versions_comment_fk" FOREIGN KEY ("school_id","pupil_id","comment_id") REFERENCES "public"."comments"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_goal_fk" FOREIGN KEY ("school_id","pupil_id","goal_id") REFERENCES "public"."goals"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_comment_fk" FOREIGN KEY ("school_id","pupil_id","comment_id") REFERENCES "public"."comments"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_ratings" ADD CONSTRAINT "goal_ratings_goal_fk" FOREIGN KEY ("school_id","pupil_id","goal_id") REFERENCES "public"."goals"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_states" ADD CONSTRAINT "goal_states_goal_fk" FOREIGN KEY ("school_id","pupil_id","goal_id") REFERENCES "public"."goals"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_steps" ADD CONSTRAINT "goal_steps_goal_fk" FOREIGN KEY ("school_id","pupil_id","goal_id") REFERENCES "public"."goals"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil_identifiers" ADD CONSTRAINT "pupil_identifiers_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupils" ADD CONSTRAINT "pupils_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern_acknowledgements" ADD CONSTRAINT "concern_acknowledgements_concern_fk" FOREIGN KEY ("school_id","concern_id","author_id") REFERENCES "public"."concerns"("school_id","id","membership_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern_acknowledgements" ADD CONSTRAINT "concern_acknowledgements_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_requests" ADD CONSTRAINT "talk_requests_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_requests" ADD CONSTRAINT "talk_requests_adult_fk" FOREIGN KEY ("school_id","adult_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_steps" ADD CONSTRAINT "talk_steps_request_fk" FOREIGN KEY ("school_id","pupil_id","request_id") REFERENCES "public"."talk_requests"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_steps" ADD CONSTRAINT "talk_steps_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classes" ADD CONSTRAINT "classes_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidence_areas" ADD CONSTRAINT "confidence_areas_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tablet_classes" ADD CONSTRAINT "tablet_classes_tablet_fk" FOREIGN KEY ("school_id","tablet_id") REFERENCES "public"."tablets"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tablet_classes" ADD CONSTRAINT "tablet_classes_class_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tablets" ADD CONSTRAINT "tablets_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badges" ADD CONSTRAINT "badges_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badges" ADD CONSTRAINT "badges_issued_fk" FOREIGN KEY ("school_id","issued_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_pins" ADD CONSTRAINT "picture_pins_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_pins" ADD CONSTRAINT "picture_pins_set_fk" FOREIGN KEY ("school_id","set_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_windows" ADD CONSTRAINT "sign_in_windows_class_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_windows" ADD CONSTRAINT "sign_in_windows_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_windows" ADD CONSTRAINT "sign_in_windows_opened_fk" FOREIGN KEY ("school_id","opened_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseloads" ADD CONSTRAINT "caseloads_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseloads" ADD CONSTRAINT "caseloads_added_fk" FOREIGN KEY ("school_id","added_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseloads" ADD CONSTRAINT "caseloads_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_members" ADD CONSTRAINT "class_members_class_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_members" ADD CONSTRAINT "class_members_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_staff" ADD CONSTRAINT "class_staff_class_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_staff" ADD CONSTRAINT "class_staff_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_blocks" ADD CONSTRAINT "guardian_blocks_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_blocks" ADD CONSTRAINT "guardian_blocks_set_fk" FOREIGN KEY ("school_id","set_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_blocks" ADD CONSTRAINT "guardian_blocks_lifted_fk" FOREIGN KEY ("school_id","lifted_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_blocks" ADD CONSTRAINT "guardian_blocks_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_verified_fk" FOREIGN KEY ("school_id","verified_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_ended_fk" FOREIGN KEY ("school_id","ended_by") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_previews" ADD CONSTRAINT "roster_previews_school_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("school_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_previews" ADD CONSTRAINT "roster_previews_membership_fk" FOREIGN KEY ("school_id","membership_id") REFERENCES "public"."memberships"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_pupil_fk" FOREIGN KEY ("school_id","pupil_id") REFERENCES "public"."pupils"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_goal_fk" FOREIGN KEY ("school_id","pupil_id","goal_id") REFERENCES "public"."goals"("school_id","pupil_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_check_in_fk" FOREIGN KEY ("school_id","pupil_id","day","slot") REFERENCES "public"."check_ins"("school_id","pupil_id","day","slot") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_ups_due" ON "follow_ups" USING btree ("school_id","membership_id","due_on") WHERE "follow_ups"."done_at" is null;--> statement-breakpoint
CREATE INDEX "notes_pupil" ON "notes" USING btree ("school_id","pupil_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_standing" ON "reviews" USING btree ("school_id","pupil_id","day","slot") WHERE "reviews"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "reviews_by" ON "reviews" USING btree ("school_id","membership_id","at");--> statement-breakpoint
CREATE INDEX "alerts_open" ON "alerts" USING btree ("school_id","pupil_id") WHERE "alerts"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "check_ins_id" ON "check_ins" USING btree ("school_id","id");--> statement-breakpoint
CREATE INDEX "pupil_cards_pupil" ON "pupil_cards" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE INDEX "comments_pupil" ON "comments" USING btree ("school_id","pupil_id","day");--> statement-breakpoint
CREATE INDEX "replies_comment" ON "replies" USING btree ("school_id","pupil_id","comment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_school" ON "invitations" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("run_at") WHERE "jobs"."done_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_pupil" ON "sessions" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_tablet" ON "sessions" USING btree ("school_id","tablet_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "throttles_since" ON "throttles" USING btree ("since");--> statement-breakpoint
CREATE INDEX "goal_ratings_goal" ON "goal_ratings" USING btree ("school_id","pupil_id","goal_id","day");--> statement-breakpoint
CREATE INDEX "goal_states_goal" ON "goal_states" USING btree ("school_id","pupil_id","goal_id","at");--> statement-breakpoint
CREATE INDEX "goal_steps_goal" ON "goal_steps" USING btree ("school_id","pupil_id","goal_id");--> statement-breakpoint
CREATE INDEX "memberships_by_account" ON "memberships" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "pupil_identifiers_pupil" ON "pupil_identifiers" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_roles_live" ON "staff_roles" USING btree ("school_id","membership_id","role") WHERE "staff_roles"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "concerns_pupil" ON "concerns" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE INDEX "talk_requests_pupil" ON "talk_requests" USING btree ("school_id","pupil_id","at");--> statement-breakpoint
CREATE INDEX "talk_steps_request" ON "talk_steps" USING btree ("school_id","pupil_id","request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "badges_live" ON "badges" USING btree ("school_id","pupil_id") WHERE "badges"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "sign_in_windows_class" ON "sign_in_windows" USING btree ("school_id","class_id","closes_at");--> statement-breakpoint
CREATE UNIQUE INDEX "caseloads_live" ON "caseloads" USING btree ("school_id","membership_id","pupil_id","kind") WHERE "caseloads"."until" is null;--> statement-breakpoint
CREATE INDEX "caseloads_mentor" ON "caseloads" USING btree ("school_id","membership_id","pupil_id");--> statement-breakpoint
CREATE INDEX "caseloads_pupil" ON "caseloads" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_members_live" ON "class_members" USING btree ("school_id","class_id","pupil_id") WHERE "class_members"."until" is null;--> statement-breakpoint
CREATE INDEX "class_members_pupil" ON "class_members" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_staff_live" ON "class_staff" USING btree ("school_id","class_id","membership_id") WHERE "class_staff"."until" is null;--> statement-breakpoint
CREATE INDEX "guardian_blocks_pair" ON "guardian_blocks" USING btree ("school_id","membership_id","pupil_id");--> statement-breakpoint
CREATE UNIQUE INDEX "guardianships_live" ON "guardianships" USING btree ("school_id","membership_id","pupil_id") WHERE "guardianships"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "guardianships_pupil" ON "guardianships" USING btree ("school_id","pupil_id");--> statement-breakpoint
CREATE INDEX "access_log_pupil" ON "access_log" USING btree ("school_id","pupil_id","at");--> statement-breakpoint
CREATE INDEX "letters_pupil" ON "letters" USING btree ("school_id","pupil_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "shares_live_goal" ON "shares" USING btree ("school_id","goal_id","audience") WHERE "shares"."withdrawn_at" is null and "shares"."goal_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "shares_live_check_in" ON "shares" USING btree ("school_id","pupil_id","day","slot","audience") WHERE "shares"."withdrawn_at" is null and "shares"."day" is not null;