CREATE TABLE `goal_milestones` (
	`user_id` binary(16) NOT NULL,
	`entry_id` binary(16) NOT NULL,
	`place` int NOT NULL,
	`title` varbinary(8192) NOT NULL,
	`target_date` date,
	`done_on` date,
	CONSTRAINT `goal_milestones_user_id_entry_id_place_pk` PRIMARY KEY(`user_id`,`entry_id`,`place`)
);
--> statement-breakpoint
CREATE TABLE `goal_notes` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`goal_id` binary(16) NOT NULL,
	`tracking_date` date NOT NULL,
	`progress_percentage` tinyint,
	`value` decimal(17,3),
	`note` varbinary(8192),
	`metrics_achieved` varbinary(8192),
	`obstacles` varbinary(8192),
	`next_steps` varbinary(8192),
	`coach_id` binary(16),
	`coach_feedback` varbinary(8192),
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `goal_notes_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `goal_notes_progress_ck` CHECK(`goal_notes`.`progress_percentage` is null or `goal_notes`.`progress_percentage` between 0 and 100),
	CONSTRAINT `goal_notes_value_ck` CHECK(`goal_notes`.`value` is null or `goal_notes`.`value` between -10000000000000 and 10000000000000),
	CONSTRAINT `goal_notes_feedback_ck` CHECK((`goal_notes`.`coach_id` is null) = (`goal_notes`.`coach_feedback` is null))
);
--> statement-breakpoint
CREATE TABLE `goals` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(2000) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`title` varbinary(8192) NOT NULL,
	`category` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`description` varbinary(8192),
	`why_it_matters` varbinary(8192),
	`start_date` date NOT NULL,
	`target_date` date,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`achieved_on` date,
	`priority` varchar(16) character set ascii collate ascii_bin,
	`metric` varchar(40) character set ascii collate ascii_bin,
	`own_unit` varbinary(8192),
	`start_value` decimal(17,3),
	`target_value` decimal(17,3),
	`direction` varchar(8) character set ascii collate ascii_bin,
	`currency` char(3) NOT NULL,
	CONSTRAINT `goals_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `goals_category_ck` CHECK(`goals`.`category` is null or `goals`.`category` in ('spiritual', 'mental', 'emotional', 'physical', 'financial')),
	CONSTRAINT `goals_status_ck` CHECK(`goals`.`status` is null or `goals`.`status` in ('planned', 'active', 'paused', 'achieved', 'let_go')),
	CONSTRAINT `goals_priority_ck` CHECK(`goals`.`priority` is null or `goals`.`priority` in ('high', 'medium', 'low')),
	CONSTRAINT `goals_metric_ck` CHECK(`goals`.`metric` is null or `goals`.`metric` in ('own', 'exerciseSessions', 'exerciseMinutes', 'bloodPressureSystolic', 'bloodPressureDiastolic', 'heartRate', 'restingHeartRate', 'heartRateVariabilityRmssd', 'heartRateVariabilitySdnn', 'vo2Max', 'bloodOxygen', 'respiratoryRate', 'bodyTemperature', 'bloodGlucose', 'weight', 'bodyFatPercent', 'muscleMassPercent', 'neckCircumference', 'chestCircumference', 'upperArmCircumference', 'waistCircumference', 'hipCircumference', 'thighCircumference', 'calfCircumference', 'steps', 'distance', 'activeEnergy', 'netWorth', 'emergencyFund', 'savingsRate')),
	CONSTRAINT `goals_direction_ck` CHECK(`goals`.`direction` is null or `goals`.`direction` in ('up', 'down')),
	CONSTRAINT `goals_start_value_ck` CHECK(`goals`.`start_value` is null or `goals`.`start_value` between -10000000000000 and 10000000000000),
	CONSTRAINT `goals_target_value_ck` CHECK(`goals`.`target_value` is null or `goals`.`target_value` between -10000000000000 and 10000000000000),
	CONSTRAINT `goals_currency_ck` CHECK(char_length(`goals`.`currency`) = 3),
	CONSTRAINT `goals_target_date_ck` CHECK(`goals`.`target_date` is null or `goals`.`target_date` >= `goals`.`start_date`),
	CONSTRAINT `goals_achieved_ck` CHECK(`goals`.`achieved_on` is null or `goals`.`status` = 'achieved')
);
--> statement-breakpoint
ALTER TABLE `goal_milestones` ADD CONSTRAINT `goal_milestones_entry_fk` FOREIGN KEY (`user_id`,`entry_id`) REFERENCES `goals`(`user_id`,`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `goal_notes` ADD CONSTRAINT `goal_notes_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `goal_notes` ADD CONSTRAINT `goal_notes_coach_id_users_id_fk` FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `goal_notes` ADD CONSTRAINT `goal_notes_goal_fk` FOREIGN KEY (`user_id`,`goal_id`) REFERENCES `goals`(`user_id`,`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `goals` ADD CONSTRAINT `goals_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `goal_notes_goal_idx` ON `goal_notes` (`user_id`,`goal_id`,`tracking_date`);--> statement-breakpoint
CREATE INDEX `goals_day_idx` ON `goals` (`user_id`,`start_date`,`id`);