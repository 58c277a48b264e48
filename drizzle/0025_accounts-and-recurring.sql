CREATE TABLE `money_accounts` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(2000) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`opened_on` date NOT NULL,
	`account_name` varbinary(8192) NOT NULL,
	`account_kind` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`currency` char(3) NOT NULL,
	`institution` varbinary(8192),
	`counts_to_reserve` boolean,
	`closed_on` date,
	`notes` varbinary(8192),
	CONSTRAINT `money_accounts_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `money_accounts_kind_ck` CHECK(`money_accounts`.`account_kind` is null or `money_accounts`.`account_kind` in ('cash', 'checking', 'savings', 'investment', 'pension', 'property', 'vehicle', 'card', 'loan', 'mortgage', 'other')),
	CONSTRAINT `money_accounts_currency_ck` CHECK(char_length(`money_accounts`.`currency`) = 3),
	CONSTRAINT `money_accounts_closed_ck` CHECK(`money_accounts`.`closed_on` is null or `money_accounts`.`closed_on` >= `money_accounts`.`opened_on`)
);
--> statement-breakpoint
CREATE TABLE `expected_answers` (
	`user_id` binary(16) NOT NULL,
	`rule_id` binary(16) NOT NULL,
	`expected_day` date NOT NULL,
	`state` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`entry_id` binary(16),
	`answered_at` datetime(3) NOT NULL,
	CONSTRAINT `expected_answers_user_id_rule_id_expected_day_pk` PRIMARY KEY(`user_id`,`rule_id`,`expected_day`),
	CONSTRAINT `expected_answers_state_ck` CHECK(`expected_answers`.`state` is null or `expected_answers`.`state` in ('kept', 'skipped')),
	CONSTRAINT `expected_answers_entry_ck` CHECK((`expected_answers`.`state` = 'kept') = (`expected_answers`.`entry_id` is not null))
);
--> statement-breakpoint
CREATE TABLE `recurring_rules` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(2000) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`first_day` date NOT NULL,
	`side` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) NOT NULL,
	`category` varchar(24) character set ascii collate ascii_bin,
	`income_type` varchar(24) character set ascii collate ascii_bin,
	`every` int NOT NULL,
	`unit` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`last_day` date,
	`description` varbinary(8192),
	CONSTRAINT `recurring_rules_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `recurring_rules_side_ck` CHECK(`recurring_rules`.`side` is null or `recurring_rules`.`side` in ('expense', 'income')),
	CONSTRAINT `recurring_rules_amount_ck` CHECK(`recurring_rules`.`amount_minor` is null or `recurring_rules`.`amount_minor` between 1 and 10000000000000),
	CONSTRAINT `recurring_rules_currency_ck` CHECK(char_length(`recurring_rules`.`currency`) = 3),
	CONSTRAINT `recurring_rules_category_ck` CHECK(`recurring_rules`.`category` is null or `recurring_rules`.`category` in ('food', 'eating_out', 'transport', 'housing', 'utilities', 'health', 'household', 'clothing', 'entertainment', 'subscriptions', 'personal_care', 'education', 'family', 'travel', 'insurance', 'gifts', 'taxes', 'debt', 'other')),
	CONSTRAINT `recurring_rules_income_ck` CHECK(`recurring_rules`.`income_type` is null or `recurring_rules`.`income_type` in ('salary', 'bonus', 'side_income', 'investment_return', 'other')),
	CONSTRAINT `recurring_rules_every_ck` CHECK(`recurring_rules`.`every` is null or `recurring_rules`.`every` between 1 and 99),
	CONSTRAINT `recurring_rules_unit_ck` CHECK(`recurring_rules`.`unit` is null or `recurring_rules`.`unit` in ('week', 'month', 'year')),
	CONSTRAINT `recurring_rules_end_ck` CHECK(`recurring_rules`.`last_day` is null or `recurring_rules`.`last_day` >= `recurring_rules`.`first_day`)
);
--> statement-breakpoint
ALTER TABLE `money_accounts` ADD CONSTRAINT `money_accounts_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `expected_answers` ADD CONSTRAINT `expected_answers_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `expected_answers` ADD CONSTRAINT `expected_answers_rule_fk` FOREIGN KEY (`user_id`,`rule_id`) REFERENCES `recurring_rules`(`user_id`,`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `recurring_rules` ADD CONSTRAINT `recurring_rules_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `money_accounts_day_idx` ON `money_accounts` (`user_id`,`opened_on`,`id`);--> statement-breakpoint
CREATE INDEX `recurring_rules_day_idx` ON `recurring_rules` (`user_id`,`first_day`,`id`);