CREATE TABLE `account_deletions` (
	`user_id` binary(16) NOT NULL,
	`requested_at` datetime(3) NOT NULL,
	`due_at` datetime(3) NOT NULL,
	`by_operator` boolean NOT NULL,
	`former_status` enum('active','suspended') NOT NULL,
	`reminded_at` datetime(3),
	`erased_at` datetime(3),
	CONSTRAINT `account_deletions_user_id` PRIMARY KEY(`user_id`),
	CONSTRAINT `account_deletions_due_ck` CHECK(`account_deletions`.`due_at` >= `account_deletions`.`requested_at`)
);
--> statement-breakpoint
ALTER TABLE `users` MODIFY COLUMN `status` enum('active','suspended','erased','leaving') NOT NULL DEFAULT 'active';--> statement-breakpoint
ALTER TABLE `account_deletions` ADD CONSTRAINT `account_deletions_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `account_deletions_due_idx` ON `account_deletions` (`erased_at`,`due_at`);