CREATE TABLE `habit_logs` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`habit_id` binary(16) NOT NULL,
	`log_date` date NOT NULL,
	`state` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`amount` decimal(9,2),
	`notes` varbinary(8192),
	`completed_at` datetime(3),
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `habit_logs_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `habit_logs_day_uq` UNIQUE(`user_id`,`habit_id`,`log_date`),
	CONSTRAINT `habit_logs_state_ck` CHECK(`habit_logs`.`state` is null or `habit_logs`.`state` in ('done', 'skipped', 'sick', 'paused')),
	CONSTRAINT `habit_logs_amount_ck` CHECK(`habit_logs`.`amount` is null or `habit_logs`.`amount` between 0.01 and 100000),
	CONSTRAINT `habit_logs_amount_done_ck` CHECK(`habit_logs`.`amount` is null or `habit_logs`.`state` = 'done'),
	CONSTRAINT `habit_logs_completed_ck` CHECK((`habit_logs`.`state` = 'done') = (`habit_logs`.`completed_at` is not null))
);
--> statement-breakpoint
CREATE TABLE `habits` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(2000) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`name` varbinary(8192) NOT NULL,
	`description` varbinary(8192),
	`category` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`emoji` varbinary(8192),
	`frequency` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`weekdays` varchar(32) character set ascii collate ascii_bin,
	`target_days` tinyint,
	`target_amount` decimal(9,2),
	`unit` varbinary(8192),
	`show_streak` boolean,
	`start_date` date NOT NULL,
	`archived_on` date,
	CONSTRAINT `habits_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `habits_category_ck` CHECK(`habits`.`category` is null or `habits`.`category` in ('spiritual', 'mental', 'emotional', 'physical', 'financial')),
	CONSTRAINT `habits_frequency_ck` CHECK(`habits`.`frequency` is null or `habits`.`frequency` in ('daily', 'some_days', 'weekly', 'monthly')),
	CONSTRAINT `habits_weekdays_ck` CHECK(`habits`.`weekdays` is null or `habits`.`weekdays` regexp '^(mon|tue|wed|thu|fri|sat|sun)(,(mon|tue|wed|thu|fri|sat|sun)){0,6}$'),
	CONSTRAINT `habits_target_days_ck` CHECK(`habits`.`target_days` is null or `habits`.`target_days` between 1 and 28),
	CONSTRAINT `habits_weekly_ck` CHECK(`habits`.`frequency` <> 'weekly' or `habits`.`target_days` <= 7),
	CONSTRAINT `habits_target_amount_ck` CHECK(`habits`.`target_amount` is null or `habits`.`target_amount` between 0.01 and 100000),
	CONSTRAINT `habits_archived_ck` CHECK(`habits`.`archived_on` is null or `habits`.`archived_on` >= `habits`.`start_date`)
);
--> statement-breakpoint
CREATE TABLE `life_pauses` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(2000) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`from_date` date NOT NULL,
	`until_date` date NOT NULL,
	`reason` varchar(16) character set ascii collate ascii_bin,
	`notes` varbinary(8192),
	CONSTRAINT `life_pauses_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `life_pauses_reason_ck` CHECK(`life_pauses`.`reason` is null or `life_pauses`.`reason` in ('sick', 'travel', 'family', 'other')),
	CONSTRAINT `life_pauses_until_ck` CHECK(`life_pauses`.`until_date` >= `life_pauses`.`from_date`),
	CONSTRAINT `life_pauses_length_ck` CHECK(to_days(`life_pauses`.`until_date`) - to_days(`life_pauses`.`from_date`) < 183)
);
--> statement-breakpoint
ALTER TABLE `habit_logs` ADD CONSTRAINT `habit_logs_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `habit_logs` ADD CONSTRAINT `habit_logs_habit_fk` FOREIGN KEY (`user_id`,`habit_id`) REFERENCES `habits`(`user_id`,`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `habits` ADD CONSTRAINT `habits_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `life_pauses` ADD CONSTRAINT `life_pauses_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `habit_logs_deleted_idx` ON `habit_logs` (`deleted_at`);--> statement-breakpoint
CREATE INDEX `habits_day_idx` ON `habits` (`user_id`,`start_date`,`id`);--> statement-breakpoint
CREATE INDEX `life_pauses_day_idx` ON `life_pauses` (`user_id`,`from_date`,`id`);