CREATE TABLE `check_in_reminders` (
	`user_id` binary(16) NOT NULL,
	`hour` tinyint NOT NULL,
	`next_at` datetime(3),
	`reminded_day` date,
	`token_hash` binary(32) NOT NULL,
	`token` varbinary(8192) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `check_in_reminders_user_id` PRIMARY KEY(`user_id`),
	CONSTRAINT `check_in_reminders_token_uq` UNIQUE(`token_hash`),
	CONSTRAINT `check_in_reminders_hour_ck` CHECK(`check_in_reminders`.`hour` between 0 and 23)
);
--> statement-breakpoint
ALTER TABLE `check_in_reminders` ADD CONSTRAINT `check_in_reminders_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `check_in_reminders_next_idx` ON `check_in_reminders` (`next_at`);