CREATE TABLE `provider_visits` (
	`state_hash` binary(32) NOT NULL,
	`browser_hash` binary(32) NOT NULL,
	`provider` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`user_id` binary(16),
	`session_id` binary(16),
	`next` varchar(1000) character set ascii collate ascii_bin,
	`time_zone` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `provider_visits_state_hash` PRIMARY KEY(`state_hash`)
);
--> statement-breakpoint
ALTER TABLE `accounts` ADD `email` varbinary(8192);--> statement-breakpoint
ALTER TABLE `provider_visits` ADD CONSTRAINT `provider_visits_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `provider_visits_expiry_idx` ON `provider_visits` (`expires_at`);