CREATE TABLE `known_browsers` (
	`user_id` binary(16) NOT NULL,
	`browser_hash` binary(32) NOT NULL,
	`last_signed_in_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `known_browsers_user_id_browser_hash_pk` PRIMARY KEY(`user_id`,`browser_hash`)
);
--> statement-breakpoint
ALTER TABLE `known_browsers` ADD CONSTRAINT `known_browsers_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `known_browsers_last_idx` ON `known_browsers` (`last_signed_in_at`);