CREATE TABLE `category_consents` (
	`assignment_id` binary(16) NOT NULL,
	`category` enum('spiritual','mental','emotional','physical','financial') NOT NULL,
	`granted_at` datetime(3) NOT NULL,
	`withdrawn_at` datetime(3),
	CONSTRAINT `category_consents_assignment_id_category_pk` PRIMARY KEY(`assignment_id`,`category`)
);
--> statement-breakpoint
CREATE TABLE `coach_assignments` (
	`id` binary(16) NOT NULL,
	`client_id` binary(16) NOT NULL,
	`coach_id` binary(16),
	`status` enum('invited','active','ended') NOT NULL,
	`is_primary` boolean NOT NULL DEFAULT true,
	`token_hash` binary(32),
	`invited_email` varbinary(8192),
	`invitation_expires_at` datetime(3),
	`started_at` datetime(3),
	`ended_at` datetime(3),
	`ended_by` binary(16),
	`live_marker` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `coach_assignments_id` PRIMARY KEY(`id`),
	CONSTRAINT `coach_assignments_pair_uq` UNIQUE(`client_id`,`coach_id`,`live_marker`),
	CONSTRAINT `coach_assignments_token_uq` UNIQUE(`token_hash`),
	CONSTRAINT `coach_assignments_not_self_ck` CHECK(`coach_assignments`.`coach_id` is null or `coach_assignments`.`coach_id` <> `coach_assignments`.`client_id`)
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`provider` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`subject` varchar(255) character set ascii collate ascii_bin NOT NULL,
	`user_id` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `accounts_provider_subject_pk` PRIMARY KEY(`provider`,`subject`)
);
--> statement-breakpoint
CREATE TABLE `category_goals` (
	`user_id` binary(16) NOT NULL,
	`category` enum('spiritual','mental','emotional','physical','financial') NOT NULL,
	`goal` varbinary(8192) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `category_goals_user_id_category_pk` PRIMARY KEY(`user_id`,`category`)
);
--> statement-breakpoint
CREATE TABLE `client_profiles` (
	`user_id` binary(16) NOT NULL,
	`onboarding_step` varchar(32) character set ascii collate ascii_bin,
	`onboarding_completed_at` datetime(3),
	`height_mm` int,
	`sex_for_formulas` enum('female','male'),
	`gender` varbinary(8192),
	`country` varchar(2) character set ascii collate ascii_bin,
	`symptoms` varbinary(8192),
	`starting_mood` tinyint,
	`focus_areas` varchar(80) character set ascii collate ascii_bin,
	`purpose_statement` varbinary(8192),
	`check_in_fields` varchar(2000) character set ascii collate ascii_bin,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `client_profiles_user_id` PRIMARY KEY(`user_id`),
	CONSTRAINT `client_profiles_height_ck` CHECK(`client_profiles`.`height_mm` is null or `client_profiles`.`height_mm` between 500 and 2440),
	CONSTRAINT `client_profiles_mood_ck` CHECK(`client_profiles`.`starting_mood` is null or `client_profiles`.`starting_mood` between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`user_id` binary(16) NOT NULL,
	`kind` enum('terms','health_data') NOT NULL,
	`version` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`granted_at` datetime(3) NOT NULL,
	`withdrawn_at` datetime(3),
	CONSTRAINT `consents_user_id_kind_granted_at_pk` PRIMARY KEY(`user_id`,`kind`,`granted_at`)
);
--> statement-breakpoint
CREATE TABLE `person_keys` (
	`user_id` binary(16) NOT NULL,
	`master_version` int NOT NULL,
	`wrapped` varbinary(96) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `person_keys_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `profile_photos` (
	`user_id` binary(16) NOT NULL,
	`image` mediumblob NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `profile_photos_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` binary(16) NOT NULL,
	`role` enum('client','coach','admin','partner','support') NOT NULL,
	`granted_by` binary(16),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `user_roles_user_id_role_pk` PRIMARY KEY(`user_id`,`role`)
);
--> statement-breakpoint
CREATE TABLE `user_settings` (
	`user_id` binary(16) NOT NULL,
	`name` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`value` json NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `user_settings_user_id_name_pk` PRIMARY KEY(`user_id`,`name`)
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` binary(16) NOT NULL,
	`email` varbinary(8192),
	`email_index` binary(32),
	`email_verified_at` datetime(3),
	`password_hash` varchar(255) character set ascii collate ascii_bin,
	`name` varchar(120) NOT NULL DEFAULT '',
	`phone` varbinary(8192),
	`date_of_birth` date,
	`status` enum('active','suspended','erased') NOT NULL DEFAULT 'active',
	`is_demo` boolean NOT NULL DEFAULT false,
	`locale` varchar(35) character set ascii collate ascii_bin NOT NULL DEFAULT 'en-GB',
	`units` enum('metric','imperial') NOT NULL DEFAULT 'metric',
	`currency` char(3) NOT NULL DEFAULT 'EUR',
	`theme` enum('system','light','dark') NOT NULL DEFAULT 'system',
	`last_signed_in_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `users_id` PRIMARY KEY(`id`),
	CONSTRAINT `users_email_uq` UNIQUE(`email_index`)
);
--> statement-breakpoint
CREATE TABLE `zone_periods` (
	`user_id` binary(16) NOT NULL,
	`from_instant` datetime(3) NOT NULL,
	`time_zone` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`day_start_minutes` int NOT NULL DEFAULT 0,
	CONSTRAINT `zone_periods_user_id_from_instant_pk` PRIMARY KEY(`user_id`,`from_instant`),
	CONSTRAINT `zone_periods_day_start_ck` CHECK(`zone_periods`.`day_start_minutes` between 0 and 1439)
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` binary(16) NOT NULL,
	`token_hash` binary(32) NOT NULL,
	`role` enum('coach','admin','partner','support') NOT NULL,
	`email` varbinary(8192) NOT NULL,
	`email_index` binary(32) NOT NULL,
	`name` varchar(120),
	`invited_by` binary(16),
	`expires_at` datetime(3) NOT NULL,
	`accepted_at` datetime(3),
	`accepted_by` binary(16),
	`withdrawn_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `invitations_id` PRIMARY KEY(`id`),
	CONSTRAINT `invitations_token_uq` UNIQUE(`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `one_time_codes` (
	`id` binary(16) NOT NULL,
	`purpose` enum('verify_email','sign_in','reset_password') NOT NULL,
	`email_index` binary(32) NOT NULL,
	`user_id` binary(16),
	`code_hash` binary(32) NOT NULL,
	`browser_hash` binary(32) NOT NULL,
	`tries_left` tinyint NOT NULL DEFAULT 5,
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `one_time_codes_id` PRIMARY KEY(`id`),
	CONSTRAINT `one_time_codes_tries_ck` CHECK(`one_time_codes`.`tries_left` between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`bucket` binary(32) NOT NULL,
	`window_start` datetime(3) NOT NULL,
	`used` int NOT NULL,
	CONSTRAINT `rate_limits_bucket_window_start_pk` PRIMARY KEY(`bucket`,`window_start`)
);
--> statement-breakpoint
CREATE TABLE `user_sessions` (
	`token_hash` binary(32) NOT NULL,
	`id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`method` enum('password','email_code','provider','invitation') NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`authenticated_at` datetime(3) NOT NULL,
	`last_seen_at` datetime(3) NOT NULL,
	`idle_expires_at` datetime(3) NOT NULL,
	`absolute_expires_at` datetime(3) NOT NULL,
	`device` varchar(120) NOT NULL,
	CONSTRAINT `user_sessions_token_hash` PRIMARY KEY(`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`user_id` binary(16) NOT NULL,
	`form` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`subject` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`body` mediumblob NOT NULL,
	`saved_at` datetime(3) NOT NULL,
	CONSTRAINT `drafts_user_id_form_subject_pk` PRIMARY KEY(`user_id`,`form`,`subject`)
);
--> statement-breakpoint
CREATE TABLE `journal_entries` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`written_at` datetime(3) NOT NULL,
	`log_date` date NOT NULL,
	`title` varbinary(8192),
	`content` mediumblob NOT NULL,
	`mood_score` tinyint,
	`tags` varbinary(8192),
	`is_shared` boolean NOT NULL DEFAULT false,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `journal_entries_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `journal_entries_mood_ck` CHECK(`journal_entries`.`mood_score` is null or `journal_entries`.`mood_score` between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE `mood_logs` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`logged_at` datetime(3) NOT NULL,
	`log_date` date NOT NULL,
	`mood_score` tinyint NOT NULL,
	`mood` varchar(50) character set ascii collate ascii_bin,
	`own_words` varbinary(8192),
	`notes` varbinary(8192),
	`tags` varbinary(8192),
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `mood_logs_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `mood_logs_score_ck` CHECK(`mood_logs`.`mood_score` between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` binary(16) NOT NULL,
	`batch_id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	`actor_id` binary(16),
	`actor_kind` enum('person','system','operator') NOT NULL,
	`event` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`subject_id` binary(16),
	`category` varchar(20) character set ascii collate ascii_bin,
	`resource` varchar(64) character set ascii collate ascii_bin,
	`reason` varchar(255),
	`details` json,
	CONSTRAINT `audit_events_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `house_turns` (
	`name` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`turn` int NOT NULL,
	CONSTRAINT `house_turns_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` binary(16) NOT NULL,
	`kind` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`payload` json NOT NULL,
	`dedupe_key` varchar(190) character set ascii collate ascii_bin,
	`status` enum('waiting','running','done','dead','discarded') NOT NULL DEFAULT 'waiting',
	`run_at` datetime(3) NOT NULL,
	`attempts` tinyint NOT NULL DEFAULT 0,
	`max_attempts` tinyint NOT NULL,
	`fencing_token` int NOT NULL DEFAULT 0,
	`lease_expires_at` datetime(3),
	`last_error_code` varchar(64) character set ascii collate ascii_bin,
	`finished_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `jobs_id` PRIMARY KEY(`id`),
	CONSTRAINT `jobs_dedupe_uq` UNIQUE(`dedupe_key`),
	CONSTRAINT `jobs_attempts_ck` CHECK(`jobs`.`attempts` >= 0)
);
--> statement-breakpoint
CREATE TABLE `outbox_messages` (
	`id` binary(16) NOT NULL,
	`channel` enum('email') NOT NULL,
	`dedupe_key` varchar(190) character set ascii collate ascii_bin NOT NULL,
	`user_id` binary(16),
	`recipient` mediumblob NOT NULL,
	`template` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`body` mediumblob,
	`body_expires_at` datetime(3),
	`status` enum('waiting','sending','sent','kept','unknown','failed','discarded') NOT NULL DEFAULT 'waiting',
	`is_critical` boolean NOT NULL DEFAULT false,
	`last_error_code` varchar(64) character set ascii collate ascii_bin,
	`sent_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `outbox_messages_id` PRIMARY KEY(`id`),
	CONSTRAINT `outbox_messages_dedupe_uq` UNIQUE(`dedupe_key`)
);
--> statement-breakpoint
CREATE TABLE `safety_tasks` (
	`id` binary(16) NOT NULL,
	`client_id` binary(16) NOT NULL,
	`level` tinyint NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`assigned_to` enum('coach','safety_contact','nobody') NOT NULL,
	`assignee_id` binary(16),
	`acknowledged_at` datetime(3),
	`acknowledged_by` binary(16),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `safety_tasks_id` PRIMARY KEY(`id`),
	CONSTRAINT `safety_tasks_level_ck` CHECK(`safety_tasks`.`level` in (2, 3))
);
--> statement-breakpoint
CREATE TABLE `biometric_readings` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`metric` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`measured_at` datetime(3) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`value` decimal(12,4) NOT NULL,
	`entered_unit` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`quality` enum('accepted','quarantined') NOT NULL DEFAULT 'accepted',
	`check_in_id` binary(16),
	`deleted_at` datetime(3),
	`live_marker` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `biometric_readings_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `biometric_readings_value_uq` UNIQUE(`user_id`,`metric`,`measured_at`,`source`,`live_marker`),
	CONSTRAINT `biometric_readings_value_ck` CHECK(`biometric_readings`.`value` > 0)
);
--> statement-breakpoint
CREATE TABLE `emotional_wellness_data` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`current_mood` varchar(50) character set ascii collate ascii_bin,
	`mood_score` tinyint,
	`mood_intensity` tinyint,
	`emotional_regulation_score` tinyint,
	`emotional_resilience_score` tinyint,
	`emotional_triggers` json,
	`coping_strategies_used` json,
	`coping_strategy_effectiveness` tinyint,
	`relationship_quality` tinyint,
	`relationship_stress` tinyint,
	`communication_skills` tinyint,
	`authenticity_score` tinyint,
	`vulnerability_comfort` tinyint,
	CONSTRAINT `emotional_wellness_data_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `emotional_mood_ck` CHECK(`emotional_wellness_data`.`mood_score` is null or `emotional_wellness_data`.`mood_score` between 1 and 10),
	CONSTRAINT `emotional_intensity_ck` CHECK(`emotional_wellness_data`.`mood_intensity` is null or `emotional_wellness_data`.`mood_intensity` between 1 and 10),
	CONSTRAINT `emotional_regulation_ck` CHECK(`emotional_wellness_data`.`emotional_regulation_score` is null or `emotional_wellness_data`.`emotional_regulation_score` between 1 and 10),
	CONSTRAINT `emotional_resilience_ck` CHECK(`emotional_wellness_data`.`emotional_resilience_score` is null or `emotional_wellness_data`.`emotional_resilience_score` between 1 and 10),
	CONSTRAINT `emotional_coping_ck` CHECK(`emotional_wellness_data`.`coping_strategy_effectiveness` is null or `emotional_wellness_data`.`coping_strategy_effectiveness` between 1 and 10),
	CONSTRAINT `emotional_relationship_ck` CHECK(`emotional_wellness_data`.`relationship_quality` is null or `emotional_wellness_data`.`relationship_quality` between 1 and 10),
	CONSTRAINT `emotional_relationship_stress_ck` CHECK(`emotional_wellness_data`.`relationship_stress` is null or `emotional_wellness_data`.`relationship_stress` between 1 and 10),
	CONSTRAINT `emotional_communication_ck` CHECK(`emotional_wellness_data`.`communication_skills` is null or `emotional_wellness_data`.`communication_skills` between 1 and 10),
	CONSTRAINT `emotional_authenticity_ck` CHECK(`emotional_wellness_data`.`authenticity_score` is null or `emotional_wellness_data`.`authenticity_score` between 1 and 10),
	CONSTRAINT `emotional_vulnerability_ck` CHECK(`emotional_wellness_data`.`vulnerability_comfort` is null or `emotional_wellness_data`.`vulnerability_comfort` between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE `financial_wellness_data` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`currency` char(3) NOT NULL,
	`spent_minor` bigint,
	`earned_minor` bigint,
	`financial_stress_level` tinyint,
	`financial_literacy_score` tinyint,
	`monthly_income_minor` bigint,
	`monthly_expenses_minor` bigint,
	`savings_minor` bigint,
	`investment_portfolio_value_minor` bigint,
	`debt_total_minor` bigint,
	`net_worth_minor` bigint,
	`emergency_fund_months` decimal(5,2),
	CONSTRAINT `financial_wellness_data_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `financial_spent_ck` CHECK(`financial_wellness_data`.`spent_minor` is null or `financial_wellness_data`.`spent_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_earned_ck` CHECK(`financial_wellness_data`.`earned_minor` is null or `financial_wellness_data`.`earned_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_stress_ck` CHECK(`financial_wellness_data`.`financial_stress_level` is null or `financial_wellness_data`.`financial_stress_level` between 1 and 10),
	CONSTRAINT `financial_literacy_ck` CHECK(`financial_wellness_data`.`financial_literacy_score` is null or `financial_wellness_data`.`financial_literacy_score` between 1 and 10),
	CONSTRAINT `financial_income_ck` CHECK(`financial_wellness_data`.`monthly_income_minor` is null or `financial_wellness_data`.`monthly_income_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_expenses_ck` CHECK(`financial_wellness_data`.`monthly_expenses_minor` is null or `financial_wellness_data`.`monthly_expenses_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_savings_ck` CHECK(`financial_wellness_data`.`savings_minor` is null or `financial_wellness_data`.`savings_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_investments_ck` CHECK(`financial_wellness_data`.`investment_portfolio_value_minor` is null or `financial_wellness_data`.`investment_portfolio_value_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_debt_ck` CHECK(`financial_wellness_data`.`debt_total_minor` is null or `financial_wellness_data`.`debt_total_minor` between 0 and 10000000000000),
	CONSTRAINT `financial_net_worth_ck` CHECK(`financial_wellness_data`.`net_worth_minor` is null or `financial_wellness_data`.`net_worth_minor` between -10000000000000 and 10000000000000),
	CONSTRAINT `financial_reserve_ck` CHECK(`financial_wellness_data`.`emergency_fund_months` is null or `financial_wellness_data`.`emergency_fund_months` between 0 and 600)
);
--> statement-breakpoint
CREATE TABLE `mental_wellness_data` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`stress_level` tinyint,
	`anxiety_level` tinyint,
	`sleep_duration_hours` decimal(4,2),
	`sleep_quality` tinyint,
	`cognitive_performance` tinyint,
	`focus_and_concentration` tinyint,
	`memory_performance` tinyint,
	`screen_time_minutes` int,
	`blue_light_exposure_minutes` int,
	`therapy_sessions_completed` tinyint,
	CONSTRAINT `mental_wellness_data_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `mental_stress_ck` CHECK(`mental_wellness_data`.`stress_level` is null or `mental_wellness_data`.`stress_level` between 1 and 10),
	CONSTRAINT `mental_anxiety_ck` CHECK(`mental_wellness_data`.`anxiety_level` is null or `mental_wellness_data`.`anxiety_level` between 1 and 10),
	CONSTRAINT `mental_sleep_hours_ck` CHECK(`mental_wellness_data`.`sleep_duration_hours` is null or `mental_wellness_data`.`sleep_duration_hours` between 0 and 24),
	CONSTRAINT `mental_sleep_quality_ck` CHECK(`mental_wellness_data`.`sleep_quality` is null or `mental_wellness_data`.`sleep_quality` between 1 and 10),
	CONSTRAINT `mental_cognition_ck` CHECK(`mental_wellness_data`.`cognitive_performance` is null or `mental_wellness_data`.`cognitive_performance` between 1 and 10),
	CONSTRAINT `mental_focus_ck` CHECK(`mental_wellness_data`.`focus_and_concentration` is null or `mental_wellness_data`.`focus_and_concentration` between 1 and 10),
	CONSTRAINT `mental_memory_ck` CHECK(`mental_wellness_data`.`memory_performance` is null or `mental_wellness_data`.`memory_performance` between 1 and 10),
	CONSTRAINT `mental_screen_ck` CHECK(`mental_wellness_data`.`screen_time_minutes` is null or `mental_wellness_data`.`screen_time_minutes` between 0 and 1440),
	CONSTRAINT `mental_blue_light_ck` CHECK(`mental_wellness_data`.`blue_light_exposure_minutes` is null or `mental_wellness_data`.`blue_light_exposure_minutes` between 0 and 1440),
	CONSTRAINT `mental_therapy_ck` CHECK(`mental_wellness_data`.`therapy_sessions_completed` is null or `mental_wellness_data`.`therapy_sessions_completed` between 0 and 20)
);
--> statement-breakpoint
CREATE TABLE `physical_wellness_data` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`movement_minutes` int,
	`movement_intensity` varchar(16) character set ascii collate ascii_bin,
	`hydration_ml` int,
	`energy_level` tinyint,
	CONSTRAINT `physical_wellness_data_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `physical_movement_ck` CHECK(`physical_wellness_data`.`movement_minutes` is null or `physical_wellness_data`.`movement_minutes` between 0 and 1440),
	CONSTRAINT `physical_water_ck` CHECK(`physical_wellness_data`.`hydration_ml` is null or `physical_wellness_data`.`hydration_ml` between 0 and 20000),
	CONSTRAINT `physical_energy_ck` CHECK(`physical_wellness_data`.`energy_level` is null or `physical_wellness_data`.`energy_level` between 1 and 10),
	CONSTRAINT `physical_intensity_ck` CHECK(`physical_wellness_data`.`movement_intensity` is null or `physical_wellness_data`.`movement_intensity` in ('light', 'moderate', 'vigorous'))
);
--> statement-breakpoint
CREATE TABLE `spiritual_wellness_data` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`meditation_minutes_daily` int,
	`spiritual_practices` json,
	`purpose_alignment_score` tinyint,
	`meaning_and_fulfillment_rating` tinyint,
	`community_connection_frequency` tinyint,
	`values_alignment` tinyint,
	`gratitude_practice` tinyint,
	CONSTRAINT `spiritual_wellness_data_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `spiritual_meditation_ck` CHECK(`spiritual_wellness_data`.`meditation_minutes_daily` is null or `spiritual_wellness_data`.`meditation_minutes_daily` between 0 and 1440),
	CONSTRAINT `spiritual_purpose_ck` CHECK(`spiritual_wellness_data`.`purpose_alignment_score` is null or `spiritual_wellness_data`.`purpose_alignment_score` between 1 and 10),
	CONSTRAINT `spiritual_meaning_ck` CHECK(`spiritual_wellness_data`.`meaning_and_fulfillment_rating` is null or `spiritual_wellness_data`.`meaning_and_fulfillment_rating` between 1 and 10),
	CONSTRAINT `spiritual_community_ck` CHECK(`spiritual_wellness_data`.`community_connection_frequency` is null or `spiritual_wellness_data`.`community_connection_frequency` between 0 and 100),
	CONSTRAINT `spiritual_values_ck` CHECK(`spiritual_wellness_data`.`values_alignment` is null or `spiritual_wellness_data`.`values_alignment` between 1 and 10),
	CONSTRAINT `spiritual_gratitude_ck` CHECK(`spiritual_wellness_data`.`gratitude_practice` is null or `spiritual_wellness_data`.`gratitude_practice` between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `check_ins` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`log_date` date NOT NULL,
	`filled_in_later` boolean NOT NULL,
	`revision` int NOT NULL DEFAULT 0,
	`asked_fields` varchar(2000) character set ascii collate ascii_bin,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`live_marker` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `check_ins_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `check_ins_day_uq` UNIQUE(`user_id`,`log_date`,`live_marker`),
	CONSTRAINT `check_ins_revision_ck` CHECK(`check_ins`.`revision` >= 0)
);
--> statement-breakpoint
CREATE TABLE `entry_history` (
	`id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`entry_table` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`entry_id` binary(16) NOT NULL,
	`change` enum('changed','deleted','restored') NOT NULL,
	`before_values` mediumblob NOT NULL,
	`actor_id` binary(16) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `entry_history_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `personal_terms` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`vocabulary` enum('practice','trigger','coping','mood') NOT NULL,
	`term` varbinary(8192) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `personal_terms_user_id_id_pk` PRIMARY KEY(`user_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `record_turns` (
	`user_id` binary(16) NOT NULL,
	`turn` int NOT NULL,
	`taken_at` datetime(3) NOT NULL,
	CONSTRAINT `record_turns_user_id` PRIMARY KEY(`user_id`)
);
--> statement-breakpoint
CREATE TABLE `wellness_scores` (
	`user_id` binary(16) NOT NULL,
	`log_date` date NOT NULL,
	`spiritual_score` decimal(12,9),
	`mental_score` decimal(12,9),
	`emotional_score` decimal(12,9),
	`physical_score` decimal(12,9),
	`financial_score` decimal(12,9),
	`overall_wellness_score` decimal(12,9),
	`spiritual_coverage` decimal(10,9) NOT NULL,
	`mental_coverage` decimal(10,9) NOT NULL,
	`emotional_coverage` decimal(10,9) NOT NULL,
	`physical_coverage` decimal(10,9) NOT NULL,
	`financial_coverage` decimal(10,9) NOT NULL,
	`overall_coverage` decimal(10,9) NOT NULL,
	`method` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`version` int NOT NULL,
	`computed_at` datetime(3) NOT NULL,
	CONSTRAINT `wellness_scores_user_id_log_date_pk` PRIMARY KEY(`user_id`,`log_date`),
	CONSTRAINT `wellness_scores_overall_ck` CHECK(`wellness_scores`.`overall_wellness_score` is null or `wellness_scores`.`overall_wellness_score` between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE `category_consents` ADD CONSTRAINT `category_consents_assignment_id_coach_assignments_id_fk` FOREIGN KEY (`assignment_id`) REFERENCES `coach_assignments`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `coach_assignments` ADD CONSTRAINT `coach_assignments_client_id_users_id_fk` FOREIGN KEY (`client_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `coach_assignments` ADD CONSTRAINT `coach_assignments_coach_id_users_id_fk` FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `coach_assignments` ADD CONSTRAINT `coach_assignments_ended_by_users_id_fk` FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `accounts` ADD CONSTRAINT `accounts_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `category_goals` ADD CONSTRAINT `category_goals_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `client_profiles` ADD CONSTRAINT `client_profiles_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `consents` ADD CONSTRAINT `consents_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `person_keys` ADD CONSTRAINT `person_keys_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `profile_photos` ADD CONSTRAINT `profile_photos_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `user_roles` ADD CONSTRAINT `user_roles_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `user_roles` ADD CONSTRAINT `user_roles_granted_by_users_id_fk` FOREIGN KEY (`granted_by`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `user_settings` ADD CONSTRAINT `user_settings_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `zone_periods` ADD CONSTRAINT `zone_periods_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `invitations` ADD CONSTRAINT `invitations_invited_by_users_id_fk` FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `invitations` ADD CONSTRAINT `invitations_accepted_by_users_id_fk` FOREIGN KEY (`accepted_by`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `one_time_codes` ADD CONSTRAINT `one_time_codes_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `user_sessions` ADD CONSTRAINT `user_sessions_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `drafts` ADD CONSTRAINT `drafts_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `journal_entries` ADD CONSTRAINT `journal_entries_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mood_logs` ADD CONSTRAINT `mood_logs_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `audit_events` ADD CONSTRAINT `audit_events_actor_id_users_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `audit_events` ADD CONSTRAINT `audit_events_subject_id_users_id_fk` FOREIGN KEY (`subject_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `outbox_messages` ADD CONSTRAINT `outbox_messages_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `safety_tasks` ADD CONSTRAINT `safety_tasks_client_id_users_id_fk` FOREIGN KEY (`client_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `safety_tasks` ADD CONSTRAINT `safety_tasks_assignee_id_users_id_fk` FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `safety_tasks` ADD CONSTRAINT `safety_tasks_acknowledged_by_users_id_fk` FOREIGN KEY (`acknowledged_by`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `biometric_readings` ADD CONSTRAINT `biometric_readings_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `emotional_wellness_data` ADD CONSTRAINT `emotional_wellness_data_check_in_fk` FOREIGN KEY (`user_id`,`id`) REFERENCES `check_ins`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `financial_wellness_data` ADD CONSTRAINT `financial_wellness_data_check_in_fk` FOREIGN KEY (`user_id`,`id`) REFERENCES `check_ins`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mental_wellness_data` ADD CONSTRAINT `mental_wellness_data_check_in_fk` FOREIGN KEY (`user_id`,`id`) REFERENCES `check_ins`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `physical_wellness_data` ADD CONSTRAINT `physical_wellness_data_check_in_fk` FOREIGN KEY (`user_id`,`id`) REFERENCES `check_ins`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `spiritual_wellness_data` ADD CONSTRAINT `spiritual_wellness_data_check_in_fk` FOREIGN KEY (`user_id`,`id`) REFERENCES `check_ins`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `check_ins` ADD CONSTRAINT `check_ins_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `entry_history` ADD CONSTRAINT `entry_history_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `entry_history` ADD CONSTRAINT `entry_history_actor_id_users_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `personal_terms` ADD CONSTRAINT `personal_terms_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `record_turns` ADD CONSTRAINT `record_turns_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wellness_scores` ADD CONSTRAINT `wellness_scores_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `coach_assignments_coach_idx` ON `coach_assignments` (`coach_id`,`status`);--> statement-breakpoint
CREATE INDEX `accounts_user_idx` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE INDEX `user_roles_role_idx` ON `user_roles` (`role`);--> statement-breakpoint
CREATE INDEX `invitations_email_idx` ON `invitations` (`email_index`);--> statement-breakpoint
CREATE INDEX `one_time_codes_email_idx` ON `one_time_codes` (`email_index`,`created_at`);--> statement-breakpoint
CREATE INDEX `one_time_codes_browser_idx` ON `one_time_codes` (`browser_hash`,`created_at`);--> statement-breakpoint
CREATE INDEX `rate_limits_window_idx` ON `rate_limits` (`window_start`);--> statement-breakpoint
CREATE INDEX `user_sessions_user_idx` ON `user_sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `user_sessions_expiry_idx` ON `user_sessions` (`absolute_expires_at`);--> statement-breakpoint
CREATE INDEX `journal_entries_time_idx` ON `journal_entries` (`user_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `mood_logs_time_idx` ON `mood_logs` (`user_id`,`logged_at`);--> statement-breakpoint
CREATE INDEX `audit_events_subject_idx` ON `audit_events` (`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_at_idx` ON `audit_events` (`at`);--> statement-breakpoint
CREATE INDEX `audit_events_event_idx` ON `audit_events` (`event`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_claim_idx` ON `jobs` (`status`,`run_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_messages_status_idx` ON `outbox_messages` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `safety_tasks_assignee_idx` ON `safety_tasks` (`assignee_id`,`acknowledged_at`);--> statement-breakpoint
CREATE INDEX `safety_tasks_client_idx` ON `safety_tasks` (`client_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `biometric_readings_check_in_idx` ON `biometric_readings` (`user_id`,`check_in_id`);--> statement-breakpoint
CREATE INDEX `entry_history_entry_idx` ON `entry_history` (`user_id`,`entry_table`,`entry_id`,`changed_at`);