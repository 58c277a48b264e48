CREATE TABLE `live_events` (
	`id` binary(16) NOT NULL,
	`position` int,
	`user_id` binary(16) NOT NULL,
	`topic` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`origin_session_id` binary(16),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `live_events_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `live_events` ADD CONSTRAINT `live_events_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `live_events_position_idx` ON `live_events` (`position`);